import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { paths } from '../../../site/tools/lib/paths.ts';

/**
 * The paths of all pages of the built site, without those that only exist to be sent on a missing address, and without the
 * editors' room, which is a program of others.
 */
export const everyPage = globSync('**/index.html', { cwd: join(paths.dist, 'client') })
  .map((file) => `/${file.split(sep).join('/').slice(0, -'index.html'.length)}`)
  .filter((path) => !path.endsWith('/404/') && path !== '/admin/')
  .toSorted();

/** The pages in so many parts, so that workers share them. */
export function inParts(count: number): string[][] {
  return Array.from({ length: count }, (_, part) => everyPage.filter((_path, at) => at % count === part));
}
