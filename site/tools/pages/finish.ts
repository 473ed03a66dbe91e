import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '@first-login/shared/locales';
import { withoutGaps } from './gaps.ts';
import { iconsFile, shapesOf, withIcons } from './icons.ts';
import { tightened } from './policy.ts';
import { withoutSearchMarks } from './search-marks.ts';
import { type Styles, stylesOf, withOwnStyles } from './styles.ts';

/** What finishing the pages will write. */
export interface Finished {
  /** Pages that differ from what Astro made, by their path. */
  pages: Map<string, string>;
  /** Files that pages share, by their address. */
  shared: ReadonlyMap<string, string>;
  /** Addresses of Astro's styles, which no page asks for any more. */
  needless: readonly string[];
  /** What it comes to, in words. */
  said: string;
}

/**
 * Finishes what Astro made: two files of styles for each page, one of icons for all, and a policy that allows what stands in
 * a page and no more. Nothing is written yet, so that the search can still read the pages as they are.
 * @param client the folder of the built files
 */
export function finishedPages(client: string): Finished {
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
  const finished = new Map<string, string>();
  let taken = 0;
  for (const page of pages) {
    const before = readFileSync(join(client, page), 'utf8');
    const after = tightened(withoutGaps(withOwnStyles(withIcons(withoutSearchMarks(before), icons), styles)));
    taken += after.taken;
    if (after.html !== before) finished.set(page, after.html);
  }
  return {
    pages: finished,
    shared: new Map([...styles.written, ...(icons.names.size > 0 ? [[icons.href, icons.svg] as const] : [])]),
    needless: [...texts.keys()],
    said: `${styles.written.size} files of styles, ${icons.names.size} icons in one file, ${taken} needless hashes taken out`,
  };
}

/** Writes finished pages, once search has read those of Astro. */
export function writeFinished(client: string, { pages, shared, needless }: Finished): void {
  for (const [page, html] of pages) writeFileSync(join(client, page), html);
  for (const href of needless) rmSync(join(client, href));
  for (const [href, text] of shared) writeFileSync(join(client, href), text);
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
