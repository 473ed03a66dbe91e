import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setting } from '../../src/lib/setting.ts';
import { paths } from './paths.ts';

/**
 * The database's address with an absolute path: a relative one is meant from the root of the repository.
 * @param env `DATABASE_URL` says it; a file of the site by default
 */
export function databaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  const url = setting(env, 'DATABASE_URL') ?? 'file:site/data/help.db';
  if (!url.startsWith('file:') || url.startsWith('file://')) return url;
  return pathToFileURL(resolve(paths.root, url.slice('file:'.length))).href;
}
