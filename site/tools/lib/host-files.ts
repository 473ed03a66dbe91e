import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { redirectsFile } from '../../server/redirects.ts';
import { headersText } from '../release/headers-file.ts';
import { hostRules } from './host-rules.ts';
import { paths } from './paths.ts';
import { parseRedirects, redirectProblems } from './redirects.ts';

const source = join(paths.site, 'src', 'content', 'redirects.yml');

/**
 * Writes what a host of static files needs to answer as our own server does: `_headers` and `_redirects`, in the form
 * that Netlify, Cloudflare Pages and others read.
 * @throws Error with a sentence for each redirect that is wrong
 */
export function writeHostFiles(client: string): string {
  const redirects = parseRedirects(readFileSync(source, 'utf8'));
  const problems = redirectProblems(redirects, (path) => existsSync(join(client, path, 'index.html')));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const lines = [...redirects].map(([from, to]) => `${from} ${to} 301\n`);
  writeFileSync(join(client, redirectsFile), lines.join(''));
  writeFileSync(join(client, '_headers'), headersText(hostRules(filesIn(client))));
  return `_headers, ${redirects.size} redirects`;
}

/** What lies in a folder, by path from there: `/es/index.html`. Compressed copies are their file under another name. */
const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_(?:headers|redirects)$/.test(entry.name))
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
