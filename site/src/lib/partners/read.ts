import { readFileSync } from 'node:fs';
import { parseRegistry } from './parse.ts';
import type { Registry } from './schema.ts';

/** The registry of partners, for code that Node runs outside of Vite. @throws GuideProblems */
export function readRegistry(): Registry {
  const file = new URL('../../content/partners.yml', import.meta.url);
  return parseRegistry(readFileSync(file, 'utf8'), 'site/src/content/partners.yml');
}
