import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that CDNs read, a line each: from, to, status. The server reads it as well. */
export const redirectsFile = '_redirects';

/** Where addresses without a page lead. @param client the folder with the browser's files */
export function readRedirects(client: string): Map<string, string> {
  const file = join(client, redirectsFile);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line): [string, string] => {
      const [from = '', to = '/'] = line.split(' ');
      return [from, to];
    }),
  );
}
