import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '@first-login/shared/locales';
import { iconsFile, shapesOf, withIcons } from './icons.ts';
import { tightened } from './policy.ts';
import { withoutSearchMarks } from './search-marks.ts';
import { type Styles, stylesOf, withOwnStyles } from './styles.ts';

/**
 * Finishes what Astro made, once it has been read for search: two files of styles for each page, one of icons for all, and
 * a policy that allows what stands in a page and no more.
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
  const samples = samplesOf(pages, client, read);
  const styles: Styles = {
    read,
    // What nearly every page has.
    shared: sharedBy(
      samples.map((html) => new Set(stylesOf(html, read))),
      samples.length * 0.8,
    ),
    names: new Map(),
    written: new Map(),
    made: new Map(),
  };
  // What more than one kind of page has, in whatever language.
  const icons = iconsFile(sharedBy(samples.map(shapesOf), locales.length));
  let taken = 0;
  for (const page of pages) {
    const path = join(client, page);
    const before = readFileSync(path, 'utf8');
    const after = tightened(withOwnStyles(withIcons(withoutSearchMarks(before), icons), styles));
    taken += after.taken;
    if (after.html !== before) writeFileSync(path, after.html);
  }
  for (const href of texts.keys()) rmSync(join(client, href));
  for (const [href, css] of styles.written) writeFileSync(join(client, href), css);
  if (icons.names.size > 0) writeFileSync(join(client, icons.href), icons.svg);
  return `${styles.written.size} files of styles, ${icons.names.size} icons in one file, ${taken} needless hashes taken out`;
}

/**
 * A page of each kind, if not the one that stands before the languages. Pages whose folders lie side by side are of one
 * kind.
 */
function samplesOf(pages: readonly string[], client: string, read: Styles['read']): string[] {
  const kinds = new Map(pages.map((page) => [dirname(dirname(page)), page]));
  return [...kinds.values()]
    .map((page) => readFileSync(join(client, page), 'utf8'))
    .filter((html) => stylesOf(html, read).length > 0);
}

/** What more than so many have. */
function sharedBy(all: readonly ReadonlySet<string>[], many: number): Set<string> {
  const count = (one: string) => all.filter((own) => own.has(one)).length;
  return new Set(all.flatMap((own) => [...own]).filter((one) => count(one) > many));
}
