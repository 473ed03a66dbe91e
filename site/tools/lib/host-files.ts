import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, strictTransport } from '../../server/headers.ts';
import { redirectsFile } from '../../server/redirects.ts';
import { headersText } from '../release/headers-file.ts';
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
  writeFileSync(join(client, '_headers'), headersFile());
  return `_headers, ${redirects.size} redirects`;
}

/** The rules of the server's headers. A static host speaks HTTPS, so the lasting one is always there. */
export const headersFile = (): string =>
  headersText(
    headerRules.map(({ path, headers }) => ({
      path,
      headers: path === '/*' ? { ...headers, ...strictTransport } : headers,
    })),
  );
