import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRegistry } from './parse.ts';
import type { Registry } from './schema.ts';

/** Path of the editors' file. */
export const registryFile = fileURLToPath(new URL('../../content/partners.yml', import.meta.url));

/** The registry of partners, for code that Node runs outside of Vite. @throws GuideProblems */
export function readRegistry(): Registry {
  return parseRegistry(readFileSync(registryFile, 'utf8'), 'site/src/content/partners.yml');
}
