import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { paths } from './paths.ts';

/**
 * The database's address with an absolute path: a relative one is meant from the root of the repository.
 * @param url what `DATABASE_URL` says; a file of the site by default
 */
export function databaseUrl(url = 'file:site/data/help.db'): string {
  if (!url.startsWith('file:') || url.startsWith('file://')) return url;
  return pathToFileURL(resolve(paths.root, url.slice('file:'.length))).href;
}
