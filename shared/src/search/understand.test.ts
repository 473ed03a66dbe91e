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

test('takes words joined that the site writes as one, and corrects nothing where it knows both', () => {
  const both = makeVocabulary([...texts, 'net, key'], spanish);
  const { phrases, correction } = understand('net key', { language: spanish, vocabulary: both, synonyms });
  assert.deepEqual(
    phrases.map(({ alternatives }) => alternatives[0]?.text),
    ['netkey'],
  );
  assert.equal(correction, undefined);
  assert.equal(read('net key').correction, 'netkey');
});

for (const [typed, meant] of [
  // With a word that says nothing by itself, in three pieces, and by its sound.
  ['olvidé mi con traseña', 'olvidé mi contraseña'],
  ['con tra seña', 'contraseña'],
  ['contra ceña', 'contraseña'],
  ['perdimitarjeta', 'perdí mi tarjeta'],
  ['verificatucelular', 'verifica tu celular'],
  ['perdí mitarjeta', 'perdí mi tarjeta'],
  ['tarjetade', 'tarjeta de'],
] as const)
  test(`parts «${typed}» as the site does: «${meant}»`, () => {
    assert.equal(read(typed).correction, meant);
  });

test('what is parted is found as if it had been typed so', () => {
  const stems = ({ tokens }: ReturnType<typeof read>) =>
    tokens.map(({ alternatives }) => alternatives[0]?.stems);
  assert.deepEqual(stems(read('olvidemicontraseña')), stems(read('olvidé mi contraseña')));
});

test('a slip is no two words, and words that the site knows stay as they are', () => {
  assert.equal(read('nettkey').correction, 'netkey');
  assert.equal(read('mi clave y la tarjeta').correction, undefined);
  assert.equal(read('perdimitarjeta', true).correction, undefined);
  // What the reader has not finished yet is no mistake.
  assert.equal(read('contraseñ').correction, undefined);
  assert.equal(read('inquieta clave').correction, undefined);
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

test('what looks like a form of another word may still be the beginning of one', () => {
  const vocabulary = makeVocabulary([...texts, 'Cuánto tiempo'], spanish);
  const { tokens } = understand('clave temp', { language: spanish, vocabulary, synonyms });
  assert.deepEqual(
    tokens[1]?.alternatives.map(({ text }) => text),
    ['temp', 'temporal'],
  );
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
