/**
 * The part of JSON Schema that `guide-pack.schema.json` is written in. A browser checks packs by it: the libraries
 * that do so compile code, which a strict page refuses, or weigh as much as the rest of the guide.
 */
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

const within = (size: number, least = 0, most = Infinity) => size >= least && size <= most;

/** JSON Pointers (RFC 6901) would escape `/` and `~`; no key of ours has either. */
const at = (path: string, key: string | number) => `${path}/${key}`;

/**
 * Where `data` first departs from `schema`: the path of the value, such as `/routes/0/title`, or undefined where
 * it conforms. `defs` are the schema's definitions.
 */
export function departure(
  schema: JsonSchema,
  data: unknown,
  defs = schema.$defs ?? {},
  path = '',
): string | undefined {
  if (schema.$ref !== undefined) {
    const named = defs[schema.$ref.slice('#/$defs/'.length)];
    return named ? departure(named, data, defs, path) : path;
  }
  if (schema.anyOf)
    return schema.anyOf.some((one) => departure(one, data, defs) === undefined) ? undefined : path;
  if ('const' in schema) return data === schema.const ? undefined : path;
  if (schema.enum) return schema.enum.includes(data) ? undefined : path;
  switch (schema.type) {
    case 'string':
      return typeof data === 'string' &&
        within(data.length, schema.minLength, schema.maxLength) &&
        (schema.pattern === undefined || new RegExp(schema.pattern).test(data))
        ? undefined
        : path;
    case 'array':
      return Array.isArray(data) ? arrayDeparture(schema, data, defs, path) : path;
    case 'object':
      return typeof data === 'object' && data !== null && !Array.isArray(data)
        ? objectDeparture(schema, data, defs, path)
        : path;
    default:
      return typeof data === schema.type ? undefined : path;
  }
}

type Defs = Record<string, JsonSchema>;

function arrayDeparture(
  schema: JsonSchema,
  data: readonly unknown[],
  defs: Defs,
  path: string,
): string | undefined {
  if (!within(data.length, schema.minItems, schema.maxItems)) return path;
  const { items } = schema;
  return items && first(data.entries(), ([index, item]) => departure(items, item, defs, at(path, index)));
}

function objectDeparture(schema: JsonSchema, data: object, defs: Defs, path: string): string | undefined {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const missing = required.find((key) => !Object.hasOwn(data, key));
  if (missing !== undefined) return at(path, missing);
  return first(Object.entries(data), ([key, value]) => {
    const rule = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (rule === false || (propertyNames && departure(propertyNames, key, defs) !== undefined))
      return at(path, key);
    return rule && departure(rule, value, defs, at(path, key));
  });
}

function first<T>(values: Iterable<T>, find: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
