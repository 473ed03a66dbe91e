import { readFileSync } from 'node:fs';
import type { Institution } from '@first-login/shared/institution';
import { parseInstitution } from './parse.ts';

/** The bank of this site, for code that Node runs before Vite does (the Astro configuration). */
export function readInstitution(): Institution {
  const file = new URL('../../content/institution.yml', import.meta.url);
  return parseInstitution(readFileSync(file, 'utf8'), 'site/src/content/institution.yml');
}
