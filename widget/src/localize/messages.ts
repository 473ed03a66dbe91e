import { templates as en } from './generated/en.ts';
import { translator } from './translator.ts';

export { str } from '@lit/localize/internal/str-tag.js';

/** The guide's messages. Spanish is the language of the source, so it needs no translations. */
export const { msg, inLocale } = translator({ es: undefined, en });
