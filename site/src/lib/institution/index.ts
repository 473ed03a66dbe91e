import text from '../../content/institution.yml?raw';
import { parseInstitution } from './parse.ts';

/** The bank of this site, from the one file that names it. */
export const institution = parseInstitution(text, 'site/src/content/institution.yml');
