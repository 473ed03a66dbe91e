import { translator } from '../localize/translator.ts';
import { templates as en } from '../localize/generated/address-check/en.ts';

export { str } from '@lit/localize/internal/str-tag.js';

/** The address check has a catalogue of its own, so that neither element's file carries the other's words. */
export const { msg, inLocale } = translator({ es: undefined, en });
