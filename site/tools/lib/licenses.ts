import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from './paths.ts';

/** Works of others of which the built site holds a copy, and what of them. */
const shipped: Readonly<Record<string, string>> = {
  '@fontsource-variable/atkinson-hyperlegible-next': 'the letters',
  '@sveltia/cms': 'the editors’ room, /admin/',
  lit: 'the elements',
  'lucide-static': 'the icons',
  pagefind: 'the search',
};

/** A package's own words on its terms. @throws Error where it has none */
function termsOf(name: string): string {
  const folder = join(paths.site, 'node_modules', name);
  const file = ['LICENSE/LICENSE', 'LICENSE', 'LICENSE.txt'].find((path) => existsSync(join(folder, path)));
  if (file === undefined)
    throw new Error(`${name} has no LICENSE file: look up its terms before it is published.`);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  return `${name} ${version} (${license}): ${shipped[name]}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}

/** Writes the terms under which the site holds works of others: most ask that they come along. */
export function writeLicenses(client: string): string {
  const terms = Object.keys(shipped).map(termsOf);
  writeFileSync(join(client, 'licenses.txt'), `${terms.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
  return `${terms.length} works of others`;
}
