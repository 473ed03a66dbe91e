import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tightened } from './policy.ts';
import { type Styles, stylesOf, withOwnStyles } from './styles.ts';

/**
 * Finishes what Astro made: two files of styles for each page, and a policy that allows what stands in it and no more.
 * @param client the folder of the built files
 * @returns what it did, in words
 */
export function finishPages(client: string): string {
  const pages = globSync('**/*.html', { cwd: client }).toSorted();
  const texts = new Map<string, string>();
  const read = (href: string): string => {
    const text = texts.get(href) ?? readFileSync(join(client, href), 'utf8');
    texts.set(href, text);
    return text;
  };
  const styles: Styles = {
    read,
    shared: sharedBy(pages, client, read),
    names: new Map(),
    written: new Map(),
    made: new Map(),
  };
  let taken = 0;
  for (const page of pages) {
    const path = join(client, page);
    const before = readFileSync(path, 'utf8');
    const after = tightened(withOwnStyles(before, styles));
    taken += after.taken;
    if (after.html !== before) writeFileSync(path, after.html);
  }
  for (const href of texts.keys()) rmSync(join(client, href));
  for (const [href, css] of styles.written) writeFileSync(join(client, href), css);
  return `${styles.written.size} files of styles, ${taken} needless hashes taken out`;
}

/**
 * The styles that nearly every page has, if not the one that stands before the languages. Pages whose folders lie side by
 * side are of one kind, so that one of each kind is looked at.
 */
function sharedBy(pages: readonly string[], client: string, read: Styles['read']): Set<string> {
  const kinds = new Map(pages.map((page) => [dirname(dirname(page)), page]));
  const all = [...kinds.values()]
    .map((page) => new Set(stylesOf(readFileSync(join(client, page), 'utf8'), read)))
    .filter((styles) => styles.size > 0);
  const count = (text: string) => all.filter((styles) => styles.has(text)).length;
  return new Set(all.flatMap((styles) => [...styles]).filter((text) => count(text) > all.length * 0.8));
}
