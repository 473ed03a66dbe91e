/**
 * What data must look like: the published JSON Schema in few bytes, since every page that shows a guide carries it. The
 * libraries that check by JSON Schema compile code, which a strict page refuses, or weigh as much as the rest of the guide.
 * It is written by `shared/tools/pack-schema.ts`.
 *
 * - a pattern: a text that it matches
 * - a list: entries of one shape, with the least and the most of them
 * - a map: keys that a pattern matches, with values of one shape
 * - an object: these keys and no other; one that ends in `?` may be missing
 * - a function: one of several shapes, looked up when needed, so that a shape may hold itself
 * - anything else: the very value
 */
export type Shape =
  | RegExp
  | readonly [entry: Shape, least?: number, most?: number]
  | ReadonlyMap<RegExp, Shape>
  | Keys
  | (() => readonly Shape[])
  | boolean
  | number;

interface Keys {
  readonly [key: string]: Shape;
}

/** Deeper than this nests no guide, and nothing that its readers should be asked to bear. Ours is 11 deep. */
const maxDepth = 40;

const isList = Array.isArray as (value: unknown) => value is readonly unknown[];

/** The keys that data of a shape must have, and what a key of it must look like. */
function rulesOf(shape: Exclude<Shape, RegExp | boolean | number | (() => unknown)>): {
  needed: string[];
  at: (key: string) => Shape | undefined;
} {
  if (isList(shape)) return { needed: [], at: () => shape[0] };
  const [[keys, value] = []] = shape instanceof Map ? (shape as ReadonlyMap<RegExp, Shape>) : [];
  if (keys) return { needed: [], at: (key) => (keys.test(key) ? value : undefined) };
  const rules = new Map(Object.entries(shape as Keys));
  return {
    needed: [...rules.keys()].filter((key) => !key.endsWith('?')),
    at: (key) => rules.get(key) ?? rules.get(`${key}?`),
  };
}

/** Where `data` first departs from a shape, such as `/routes/0/title`; empty for the whole, undefined where it conforms. */
export function departure(shape: Shape, data: unknown, depth = 0): string | undefined {
  if (typeof shape === 'function')
    return shape().some((one) => departure(one, data, depth) === undefined) ? undefined : '';
  if (shape instanceof RegExp) return typeof data === 'string' && shape.test(data) ? undefined : '';
  if (typeof shape !== 'object') return data === shape ? undefined : '';
  if (depth > maxDepth || typeof data !== 'object' || !data || isList(data) !== isList(shape)) return '';
  if (isList(data) && isList(shape)) {
    const [, least = 0, most = Infinity] = shape;
    if (data.length < least || data.length > most) return '';
  }
  const { needed, at } = rulesOf(shape);
  const missing = needed.find((key) => !Object.hasOwn(data, key));
  if (missing !== undefined) return `/${missing}`;
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    const rule = at(key);
    const path = rule === undefined ? '' : departure(rule, value, depth + 1);
    // JSON Pointers (RFC 6901) would escape `/` and `~`; no key of ours has either.
    if (path !== undefined) return `/${key}${path}`;
  }
  return undefined;
}
