import { z } from 'astro/zod';
import { schemas } from '../../src/lib/content/schemas.ts';
import type { CollectionName, FieldName } from './field-name.ts';
import { named } from '../content/expected.ts';
import { labels } from './labels.ts';

/** What an editor can choose from, where the words are not free. */
export type Choices = Partial<Record<FieldName, readonly { label: string; value: string }[]>>;

/** A field of the editors' room: as much of Sveltia's form as is used. */
export interface CmsField {
  name: string;
  label?: string;
  widget: string;
  required?: boolean;
  /** `duplicate`: the other language has the same value. */
  i18n: boolean | 'duplicate';
  hint?: string;
  [option: string]: unknown;
}

/** What says the same in every language. */
const shared: ReadonlySet<string> = new Set<FieldName>([
  'topic',
  'related',
  'owner',
  'official',
  'developers',
  'minutes',
  'order',
  'icon',
  'article',
]);

/** What a JSON Schema says of one field. */
interface Property {
  type?: string;
  format?: string;
  description?: string;
  items?: Property;
  enum?: string[];
  pattern?: string;
}

/** The fields of a collection, made from the schema that checks its files. */
export function fieldsOf(name: CollectionName, choices: Choices): CmsField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schemas[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  }) as { properties?: Record<string, Property>; required?: string[] };
  const order = Object.keys(labels);
  const inOrder = Object.entries(properties).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return inOrder.map(([field, property]) =>
    field === 'sourceHash' ? hidden(field) : visible(field, property, required.includes(field), choices),
  );
}

/** What tools write, and the form keeps as it is. */
const hidden = (name: string): CmsField => ({ name, widget: 'hidden', i18n: true });

function visible(field: string, property: Property, required: boolean, choices: Choices): CmsField {
  return {
    name: field,
    label: labelOf(field),
    ...(property.description !== undefined && { hint: `${property.description}.` }),
    required,
    i18n: shared.has(field) ? 'duplicate' : true,
    ...widgetOf(field, property, choices),
  };
}

function labelOf(field: string): string {
  return Object.entries(labels).find(([name]) => name === field)?.[1] ?? field;
}

function widgetOf(field: string, { type, format, enum: values, pattern }: Property, choices: Choices) {
  const options = Object.entries(choices).find(([name]) => name === field)?.[1];
  if (options) return { widget: 'select', options, ...(type === 'array' && { multiple: true }) };
  if (values) return { widget: 'select', options: values };
  if (format === 'date')
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', time_format: false, picker_utc: true };
  if (type === 'array') return { widget: 'list' };
  // A switch would write «no» into each file that is saved; a choice that is not made leaves no line.
  if (type === 'boolean') return { widget: 'select', options: [{ label: 'Sí', value: true }] };
  if (type === 'integer') return { widget: 'number', value_type: 'int', min: 1 };
  // As the check would say it, before anything is saved.
  if (pattern !== undefined) return { widget: 'string', pattern: [pattern, `Debe ser ${named.id.es}.`] };
  return field === 'summary' ? { widget: 'text' } : { widget: 'string' };
}
