import text from '../../content/partners.yml?raw';
import { parseRegistry } from './parse.ts';

/** The registry of partners. */
export const registry = parseRegistry(text, 'site/src/content/partners.yml');
