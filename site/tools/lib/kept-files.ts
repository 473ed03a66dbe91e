/** Addresses that a page or a style sheet loads by itself. */
const loads =
  /<use href="([^"#]+)#|<script\b[^>]*?\bsrc="([^"]+)"|<link\b(?=[^>]*?\brel="(?:stylesheet|preload|icon|modulepreload)")[^>]*?\bhref="([^"]+)"|\burl\(([^)"']+)\)/g;
/** Scripts that a script imports from beside it. */
const imports = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.\/[\w.-]+\.js)["'`]/g;
/** The search has its own index, which is not kept. */
const isOfSearch = (text: string) => text.includes('/pagefind/');

/**
 * Everything that pages need to work without a network: themselves, and what they load, and what that loads.
 * @param pages their paths
 * @param more paths of files that are wanted besides
 * @param read the text of a built file, or undefined when there is none
 * @throws Error when one is missing
 */
export function keptFiles(
  pages: readonly string[],
  more: readonly string[],
  read: (path: string) => string | undefined,
): string[] {
  const kept = new Set<string>();
  const visit = (path: string, from: string): void => {
    if (kept.has(path)) return;
    const text = read(path);
    if (text === undefined)
      throw new Error(
        `${from} needs ${path}, which the build did not make: it cannot be kept for reading offline.`,
      );
    if (path.endsWith('.js') && isOfSearch(text)) return;
    kept.add(path);
    for (const next of neededBy(path, text)) visit(next, path);
  };
  for (const path of [...pages, ...more]) visit(path, 'site/tools/lib/offline.ts');
  return [...kept].sort();
}

function neededBy(path: string, text: string): string[] {
  const found = path.startsWith('/_astro/') && path.endsWith('.js') ? importsIn(path, text) : loadsIn(text);
  return found.filter((address) => /^\/(?!\/|api\/)/.test(address));
}

function importsIn(path: string, text: string): string[] {
  return [...text.matchAll(imports)].map(
    ([, file = '']) => new URL(file, `https://site.invalid${path}`).pathname,
  );
}

function loadsIn(text: string): string[] {
  return [...text.matchAll(loads)].map(
    ([, icons, script, link, url]) => icons ?? script ?? link ?? url ?? '',
  );
}
