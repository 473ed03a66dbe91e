/** The part of JSON Schema that `guide-pack.schema.json` is written in. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  anyOf?: readonly JsonSchema[];
  const?: unknown;
  enum?: readonly unknown[];
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: false | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** Gives the code of an inner shape. */
type Inner = (schema: JsonSchema) => string;

/** A text's length and pattern in one pattern. */
function textCode({ minLength = 0, maxLength, pattern = '' }: JsonSchema): string {
  if (minLength === 1 && maxLength === undefined && pattern === '') return '/[^]/';
  const length = `^[^]{${minLength},${maxLength ?? ''}}$`;
  if (minLength === 0 && maxLength === undefined) return `/${pattern}/`;
  return pattern === '' ? `/${length}/` : `/(?=${length})${pattern}/`;
}

function objectCode(schema: JsonSchema, inner: Inner): string {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  if (propertyNames && additionalProperties)
    return `[${inner(additionalProperties)}, 0, Infinity, ${inner(propertyNames)}]`;
  if (additionalProperties !== false)
    throw new TypeError('The schema has an object that takes any key, which a shape cannot say.');
  const keys = Object.entries(properties).map(
    ([key, value]) => `${JSON.stringify(key + (required.includes(key) ? '' : '?'))}: ${inner(value)}`,
  );
  return `{ ${keys.join(', ')} }`;
}

function schemaCode(schema: JsonSchema, inner: Inner): string {
  if (schema.$ref !== undefined) return schema.$ref.slice('#/$defs/'.length);
  if (schema.anyOf) return `() => [${schema.anyOf.map(inner).join(', ')}]`;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return `/^(?:${schema.enum.join('|')})$/`;
  switch (schema.type) {
    case 'string':
      return textCode(schema);
    case 'boolean':
      return '() => [true, false]';
    case 'array': {
      const { items = {}, minItems = 0, maxItems } = schema;
      const most = maxItems === undefined ? '' : `, ${maxItems}`;
      return `[${inner(items)}${minItems > 0 || most ? `, ${minItems}${most}` : ''}]`;
    }
    case 'object':
      return objectCode(schema, inner);
    default:
      throw new TypeError(
        `The schema has ${JSON.stringify(schema)}, which tools/shape-code.ts does not know.`,
      );
  }
}

/**
 * A JSON Schema as code that declares its shape (`src/guide/shape.ts`): a constant for each definition and for what stands
 * in it more than once, and last the whole.
 * @param name of the constant that is the whole
 */
export function shapeCode(schema: JsonSchema, name: string): string {
  const uses = new Map<string, number>();
  const count: Inner = (one) => {
    const code = schemaCode(one, count);
    uses.set(code, (uses.get(code) ?? 0) + 1);
    return code;
  };
  const definitions = Object.entries(schema.$defs ?? {});
  for (const one of [schema, ...definitions.map(([, definition]) => definition)]) count(one);

  const names = new Map<string, string>();
  const lines: string[] = [];
  const declare = (as: string, code: string) => lines.push(`const ${as}: Shape = ${code};`);
  const write: Inner = (one) => {
    const code = schemaCode(one, write);
    const whole = schemaCode(one, count);
    if ((uses.get(whole) ?? 0) < 2 || one.$ref !== undefined || code.length < 14) return code;
    const known = names.get(whole) ?? `shape${names.size + 1}`;
    if (!names.has(whole)) declare(known, code);
    names.set(whole, known);
    return known;
  };
  for (const [as, definition] of definitions) declare(as, schemaCode(definition, write));
  declare(name, schemaCode(schema, write));
  return lines.join('\n');
}
