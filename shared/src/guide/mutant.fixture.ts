import fc from 'fast-check';

/** What may stand where something else belongs. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    undefined,
    '',
    'javascript:alert(1)',
    'https://evil.example',
    'needs',
    'channel',
    '__proto__',
    [],
    {},
    { is: {} },
    { not: { any: [] } },
  ),
);

const isParent = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every place in some data, as the keys that lead there. */
function places(data: unknown, path: string[] = []): string[][] {
  const below = isParent(data) ? Object.entries(data) : [];
  return [path, ...below.flatMap(([key, value]) => places(value, [...path, key]))];
}

/** The data with one place changed: another value, a key taken out, a key put in, or an entry doubled. */
function change(
  data: unknown,
  path: readonly string[],
  value: unknown,
  how: 'set' | 'drop' | 'add' | 'double',
) {
  const copy = JSON.parse(JSON.stringify({ root: data })) as Record<string, unknown>;
  let parent = copy;
  let key = 'root';
  for (const step of path) {
    const below = parent[key];
    if (!isParent(below)) break;
    parent = below;
    key = step;
  }
  const here = parent[key];
  if (how === 'set') parent[key] = value;
  else if (how === 'add' && isParent(here) && !Array.isArray(here)) here['extra'] = value;
  else if (how === 'double' && Array.isArray(here)) here.push(here[0]);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy['root'];
}

/** Data that is like the given one but for one to three places, as JSON would carry it. */
export function mutant(data: unknown): fc.Arbitrary<unknown> {
  const all = places(data);
  const one = fc.tuple(fc.constantFrom(...all), anything, fc.constantFrom('set', 'drop', 'add', 'double'));
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((changes) => {
    const changed = changes.reduce((now, [path, value, how]) => change(now, path, value, how), data);
    return JSON.parse(JSON.stringify(changed ?? null)) as unknown;
  });
}
