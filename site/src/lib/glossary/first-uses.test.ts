import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossary } from './first-uses.ts';

const definition = (term: string) => ({ id: term.toLowerCase(), term, meaning: `Qué es ${term}.` });
const marked = (texts: string[], terms: string[]) => {
  const cut = glossary(terms.map(definition))();
  return texts.map((text) =>
    cut(text)
      .map((part) => (typeof part === 'string' ? part : `[${part.text}]`))
      .join(''),
  );
};

test('only the first use in an article is marked, whatever its case', () => {
  assert.deepEqual(marked(['Tu clave temporal. Clave temporal.', 'La clave temporal.'], ['Clave temporal']), [
    'Tu [clave temporal]. Clave temporal.',
    'La clave temporal.',
  ]);
});

test('the longer word wins, and the shorter one waits for its own use', () => {
  assert.deepEqual(marked(['NetKey Móvil y NetKey.'], ['NetKey', 'NetKey Móvil']), [
    '[NetKey Móvil] y [NetKey].',
  ]);
});

test('an acronym is one only in capitals', () => {
  assert.deepEqual(marked(['Une varias palabras. Queja ante la UNE.', 'Una UNE.'], ['UNE']), [
    'Une varias palabras. Queja ante la [UNE].',
    'Una UNE.',
  ]);
});

test('a part of a word is no use of it', () => {
  assert.deepEqual(marked(['Lo nipón, el NIPS y áNIP.'], ['NIP']), ['Lo nipón, el NIPS y áNIP.']);
});

test('a text without such words stays whole, and so does an empty glossary', () => {
  assert.deepEqual(glossary([])()('Hola.'), ['Hola.']);
  assert.deepEqual(glossary([definition('NIP')])()('Hola.'), ['Hola.']);
});

test('one article’s words are not those of the next, and what it leaves out stays plain', () => {
  const article = glossary([definition('NIP'), definition('NetKey')]);
  const marks = (cut: (text: string) => unknown[]) => cut('NIP y NetKey').length;
  assert.deepEqual([marks(article()), marks(article(({ id }) => id === 'nip')), marks(article())], [3, 2, 3]);
});

test('signs in a word are taken as they stand', () => {
  assert.deepEqual(marked(['Un a.c y un a+b.'], ['a+b', 'a.b']), ['Un a.c y un [a+b].']);
});
