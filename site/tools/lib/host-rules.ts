import { headersFor, headerRules, type HeaderRule } from '../../server/headers.ts';

type Path = HeaderRule['path'];

/**
 * The server's headers as rules for a host of static files. No two of them speak of one header of one path: some hosts take
 * the last rule, others join what all say, and `no-cache, immutable` is neither. What is the same everywhere stands in the
 * first rule, for all paths, so that an address that leads nowhere has it too.
 * @param files what the host serves, by path from its root: `/es/index.html`
 */
export function hostRules(files: readonly string[]): HeaderRule[] {
  const patterns = [...new Set([...patternsBelow('/', files), ...withoutFiles(files)])];
  const all = patterns.map((path) => ({ path, headers: headersFor(path.replace('*', 'x'), true) }));
  const [first] = all;
  const isCommon = ([name, value]: [string, string]): boolean =>
    all.every(({ headers }) => headers[name] === value);
  const common = Object.entries(first?.headers ?? {}).filter(isCommon);
  const names = new Set(common.map(([name]) => name));
  const own = all.map(({ path, headers }) => ({
    path,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !names.has(name))),
  }));
  return [{ path: '/*', headers: Object.fromEntries(common) }, ...own];
}

/** A folder as one pattern, or what lies in it, where a rule is about a part of it. */
function patternsBelow(folder: Path, files: readonly string[]): Path[] {
  const isWhole = folder !== '/' && !headerRules.some(({ path }) => isBelow(path, folder));
  if (isWhole) return [`${folder}*`];
  const inside = files.filter((file) => file.startsWith(folder));
  const names = new Set(inside.map((file) => file.slice(folder.length).split('/')[0] ?? ''));
  return [...names].toSorted().flatMap((name): Path[] => {
    if (name === 'index.html') return [folder];
    const path: Path = `${folder}${name}`;
    return inside.includes(path) ? [path] : patternsBelow(`${path}/`, inside);
  });
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder) && path !== `${folder}*`;

/** Rules for what is not a file: the live endpoints, where the host hands them on. */
const withoutFiles = (files: readonly string[]): Path[] =>
  headerRules
    .map(({ path }) => path)
    .filter((path) => path.split('/').length === 3 && path.endsWith('/*'))
    .filter((path) => !files.some((file) => file.startsWith(path.slice(0, -1))));
