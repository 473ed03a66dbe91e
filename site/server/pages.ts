import { defaultLocale, type Locale, locales } from '@first-login/shared/locales';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readRedirects } from './redirects.ts';

/** What the build left for the browser. */
export interface Pages {
  /** Paths of the pages, each with its closing slash. */
  paths: ReadonlySet<string>;
  /** The page for an address that does not exist, where the build has one. */
  notFound: ReadonlyMap<Locale, Buffer>;
  /** Where addresses without a page lead, by path without its closing slash. */
  redirects: ReadonlyMap<string, string>;
}

/** Looks at a built site once; it does not change while it is served. @param client the folder with the browser's files */
export function readPages(client: string): Pages {
  const files = globSync('**/index.html', { cwd: client });
  const paths = files.map((file) => `/${file.split(sep).join('/').slice(0, -'index.html'.length)}`);
  const known = new Set(paths);
  const notFound = locales
    .filter((locale) => known.has(notFoundPath(locale)))
    .map((locale): [Locale, Buffer] => [locale, readFileSync(join(client, locale, '404', 'index.html'))]);
  for (const locale of locales) known.delete(notFoundPath(locale));
  return { paths: known, notFound: new Map(notFound), redirects: readRedirects(client) };
}

/** Where the build puts the page for what does not exist. */
function notFoundPath(locale: Locale): string {
  return `/${locale}/404/`;
}

/** The page for an address that does not exist, in a language, else in the default one. */
export function notFoundPage({ notFound }: Pages, locale: Locale): Buffer | undefined {
  return notFound.get(locale) ?? notFound.get(defaultLocale);
}
