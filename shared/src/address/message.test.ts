import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidates, unwrap } from './message.ts';

const found = (message: string) =>
  candidates(message, (word) => word.includes('mybank')).map(({ text }) => text);

test('addresses are found among words, without the punctuation round them', () => {
  assert.deepEqual(found('Entra a (https://example.com/x), ¿sí?'), ['https://example.com/x']);
  assert.deepEqual(found('«example.com»; www.example.org! y otro.ejemplo.mx.'), [
    'example.com',
    'www.example.org',
    'otro.ejemplo.mx',
  ]);
  assert.deepEqual(found('Liga:https://example.com ahora'), ['https://example.com']);
  assert.deepEqual(found('Responde a alguien@example.com hoy'), ['alguien@example.com']);
  assert.deepEqual(found('<a href="https://example.org">https://example.com</a> x'), [
    'https://example.org',
    'https://example.com',
  ]);
});

test('abbreviations, amounts and sentences without a space between are no addresses', () => {
  assert.deepEqual(found('A las 9:30 a.m. pague $1,500.00 a S.A. de C.V.'), []);
  assert.deepEqual(found('Su cuenta fue bloqueada.Entre hoy. Mybank.Gracias por todo'), []);
});

test('any word with a dot and the bank’s name counts', () => {
  assert.deepEqual(found('entra a mybank.zip ya'), ['mybank.zip']);
});

test('a word that the next one may go on with is told', () => {
  const runsOn = (message: string) => candidates(message, () => false).map((each) => each.runsOn);
  assert.deepEqual(runsOn('https://example.com @example.org'), [true, false]);
  assert.deepEqual(runsOn('https://example.com y luego x@example.org'), [true, false]);
  assert.deepEqual(runsOn('https://example.com .example.org'), [true]);
  assert.deepEqual(runsOn('https:// example.com'), [false, true]);
  assert.deepEqual(runsOn('Mira https://example.com y ya.'), [false]);
});

test('brackets and quotes that enclose the whole are not part of it', () => {
  assert.equal(unwrap(' «<example.com>» '), 'example.com');
  assert.equal(unwrap('"example.com'), '"example.com');
  assert.equal(unwrap('[2001:db8::1]'), '[2001:db8::1]');
});
