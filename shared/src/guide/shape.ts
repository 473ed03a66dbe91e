/**
 * What data must look like: the published JSON Schema in few bytes, since every page that shows a guide carries it. The
 * libraries that check by JSON Schema compile code, which a strict page refuses, or weigh as much as the rest of the guide.
 * It is written by `shared/tools/pack-schema.ts`.
 *
 * - a pattern: a text that it matches
 * - a list: entries of one shape, with the least and the most of them; with a pattern besides, an object with values of that
 *   shape under keys that the pattern matches
 * - an object: these keys and no other; one that ends in `?` may be missing
 * - a function: one of several shapes, looked up when needed, so that a shape may hold itself
 * - anything else: the very value
 */
export type Shape =
  | RegExp
  | readonly [entry: Shape, least?: number, most?: number, keys?: RegExp]
  | Keys
  | (() => readonly Shape[])
  | boolean
  | number;

interface Keys {
  readonly [key: string]: Shape;
}

/** Deeper than this nests no guide, and nothing that its readers should be asked to bear. Ours is 11 deep. */
const maxDepth = 40;

type Entries = readonly [entry?: Shape, least?: number, most?: number, keys?: RegExp];

/** Where `data` first departs from a shape, such as `/routes/0/title`; empty for the whole, undefined where it conforms. */
export function departure(shape: Shape, data: unknown, depth = 0): string | undefined {
  if (typeof shape === 'function')
    return shape().some((one) => departure(one, data, depth) === undefined) ? undefined : '';
  if (shape instanceof RegExp) return typeof data === 'string' && shape.test(data) ? undefined : '';
  if (typeof shape !== 'object') return data === shape ? undefined : '';
  if (depth > maxDepth || typeof data !== 'object' || !data) return '';
  const [entry, least = 0, most = Infinity, keys]: Entries = Array.isArray(shape) ? (shape as Entries) : [];
  const values = Object.entries(data) as [string, unknown][];
  const isList = entry !== undefined && !keys;
  if (Array.isArray(data) !== isList || values.length < least || values.length > most) return '';
  const rules = new Map<string, Shape>(Object.entries(entry ? {} : (shape as Keys)));
  for (const key of rules.keys()) if (!key.endsWith('?') && !Object.hasOwn(data, key)) return `/${key}`;
  for (const [key, value] of values) {
    const rule = keys?.test(key) === false ? undefined : (entry ?? rules.get(key) ?? rules.get(`${key}?`));
    const path = rule ? departure(rule, value, depth + 1) : '';
    // JSON Pointers (RFC 6901) would escape `/` and `~`; no key of ours has either.
    if (path !== undefined) return `/${key}${path}`;
  }
  return undefined;
}
