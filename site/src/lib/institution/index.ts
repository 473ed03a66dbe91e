import text from '../../content/institution.yml?raw';
import { parseInstitution, parseMenus } from './parse.ts';

const file = 'site/src/content/institution.yml';

/** The bank of this site, from the one file that names it. */
export const institution = parseInstitution(text, file);

/** What stands around the articles, from the same file. */
export const menus = parseMenus(text, file);
