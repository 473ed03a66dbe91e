// In place of `widget/src/localize/messages.ts`: the same messages, in the languages of this bank.
import { templates as en } from '../../src/localize/generated/en.ts';
import { translator } from '../../src/localize/translator.ts';
import { templates as pt } from './messages.pt.ts';

export { str } from '@lit/localize/internal/str-tag.js';

/** The translator is typed by the first bank's languages, and works by any. */
const catalogues = { pt, en } as unknown as Parameters<typeof translator>[0];

export const { msg, inLocale } = translator(catalogues);
