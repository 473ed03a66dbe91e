import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanish } from '@first-login/shared/search/spanish';
import { slimIntents, slimSynonyms, slimWords } from './slim.ts';

test('of the forms of a word one is sent, and no word that says nothing', () => {
  const same = ['extravié', 'extravío', 'extraviada', 'se me perdió'];
  assert.deepEqual(slimSynonyms([{ same }], spanish), [{ same: ['extravié', 'perdió'] }]);
});

test('a group of which one word is left says nothing', () => {
  assert.deepEqual(slimSynonyms([{ same: ['reporte', 'reportar'] }], spanish), []);
});

test('a word that must stand as it is keeps its mark', () => {
  const intent = { article: 'a', all: [['=puse', 'poner'], ['mis datos']], unless: ['el nip'] };
  assert.deepEqual(slimIntents([intent], spanish), [
    { article: 'a', all: [['=puse', 'poner'], ['datos']], unless: ['nip'] },
  ]);
});

test('of the words of bodies, those are sent of which nothing else says a form', () => {
  assert.deepEqual(slimWords(['folio', 'claves', 'para', 'aviso'], ['una clave'], spanish), [
    'aviso',
    'folio',
  ]);
});
