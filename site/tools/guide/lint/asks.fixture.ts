import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '@first-login/shared/locales';
import { asksForSecret } from './asks.ts';
import { fold } from './fold.ts';

/** Judges the last sentence of a text, sentences being parted by a bar. */
function asks(text: string, locale: Locale, official = false): boolean {
  const sentences = text.split(' | ').map(fold);
  return asksForSecret(
    { sentence: sentences.at(-1) ?? '', before: sentences.at(-2) ?? '', after: '' },
    locale,
    official,
  );
}

/** Tests of texts that ask for a secret, or do not. */
export const judge = (locale: Locale, expected: boolean, texts: readonly string[], official = false) => {
  for (const text of texts) test(text, () => assert.equal(asks(text, locale, official), expected));
};
