import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanish } from './language/spanish.ts';
import { compileSynonyms } from './synonyms.ts';
import { understand } from './understand.ts';
import { makeVocabulary } from './vocabulary.ts';

const texts = ['Olvidé mi contraseña', 'Verifica tu celular', 'NetKey y clave temporal', 'Perdí mi tarjeta'];
const vocabulary = makeVocabulary(texts, spanish);
const synonyms = compileSynonyms([{ same: ['contraseña', 'password'] }], spanish);
const read = (query: string, exactly = false) =>
  understand(query, { language: spanish, vocabulary, synonyms }, exactly);

for (const [typed, meant] of [
  ['contraceña', 'contraseña'],
  ['selular', 'celular'],
  ['berifica', 'verifica'],
  ['contrsaeña', 'contraseña'],
  // A form that the site does not say, misspelt: its stem is near.
  ['olvudaron', 'olvidé'],
] as const)
  test(`takes «${typed}» for «${meant}», and says so`, () => {
    assert.equal(read(typed).correction, meant);
  });

test('takes words joined that the site writes as one', () => {
  assert.deepEqual(
    read('net key').phrases.map(({ alternatives }) => alternatives[0]?.text),
    ['netkey'],
  );
});

test('fear is no misspelt word: nothing is searched for in its place', () => {
  const { tokens, correction } = read('me da miedo y estoy asustada por mi tarjeta');
  assert.deepEqual(
    tokens.map(({ word }) => word),
    ['tarjeta'],
  );
  assert.equal(correction, undefined);
});

test('a correction changes the words that it is about, and no part of another', () => {
  assert.equal(read('NetKeys netke clave').correction, 'netkey netkey clave');
});

test('a correction does not mind in which characters the letters were typed', () => {
  assert.equal(read('contracen\u0303a').correction, 'contraseña');
  assert.equal(read('contrasen\u0303a').correction, undefined);
});

test('leaves a query as it was typed where its reader wants that', () => {
  assert.equal(read('contraceña', true).correction, undefined);
});

test('finds what a word may be called otherwise', () => {
  assert.deepEqual(
    read('contraseña').phrases.flatMap(({ alternatives }) => alternatives.map(({ text }) => text)),
    ['password'],
  );
});

test('drops words that say nothing, letters that stand for them too', () => {
  assert.deepEqual(
    read('quiero la clave d mi tarjeta').tokens.map(({ word }) => word),
    ['clave', 'tarjeta'],
  );
});

test('takes personal data out before anything else', () => {
  const { text, masked } = read('mi tarjeta 4111 1111 1111 1111');
  assert.ok(masked);
  assert.doesNotMatch(text, /\d/);
});
