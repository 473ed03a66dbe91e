import assert from 'node:assert/strict';
import { readFileSync, globSync } from 'node:fs';
import { test } from 'node:test';
import { locales } from '@first-login/shared/locales';
import { fullDictionary, isSurelyRight } from './dictionaries.ts';
import { withoutPronouns } from './pronouns.ts';

const content = new URL('../../../src/content/', import.meta.url).pathname;

for (const locale of locales)
  test(`the quick dictionary takes no word for right that nspell refuses (${locale})`, async () => {
    const dictionary = await fullDictionary(locale);
    const text = globSync(`${content}*/${locale}/*.md`)
      .map((file) => readFileSync(file, 'utf8'))
      .join(' ');
    const words = [...new Set(text.match(/\p{L}{2,}/gu))];
    assert.ok(words.length > 1000);
    // Also with an ending or a beginning that the word may not have.
    const tried = words.flatMap((word) => [word, `${word}s`, `in${word}`, `${word}ción`, `re${word}ing`]);
    const wrong = tried.filter((word) => isSurelyRight(word, locale) && !dictionary.correct(word));
    assert.deepEqual(wrong, []);
  });

test('verbs are found without their pronouns', () => {
  const found = (word: string) => withoutPronouns(word).some((verb) => isSurelyRight(verb, 'es'));
  assert.ok(['escríbela', 'Memorízalas', 'dándoselo', 'escribirla', 'dile'].every(found));
  assert.ok(['escribela', 'contrasña', 'xyzla'].every((word) => !found(word)));
});
