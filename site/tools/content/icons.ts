import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The names of the icons that a topic can have. */
export function knownIcons(): Set<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));
  const files = readdirSync(join(folder, 'icons'));
  return new Set(files.filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -'.svg'.length)));
}
