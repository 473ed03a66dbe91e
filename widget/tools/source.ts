import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The widget's folder. */
export const widget = join(import.meta.dirname, '..');

/** The text of a file of the widget. */
export const readSource = (name: string): string => readFileSync(join(widget, name), 'utf8');
