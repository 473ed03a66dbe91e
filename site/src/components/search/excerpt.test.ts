import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseExcerpt } from './excerpt.ts';

test('keeps marked words apart from the rest', () => {
  assert.deepEqual(parseExcerpt('tu <mark>clave</mark> temporal'), [
    { text: 'tu ', marked: false },
    { text: 'clave', marked: true },
    { text: ' temporal', marked: false },
  ]);
});

test('reads entities as the characters they stand for', () => {
  assert.deepEqual(parseExcerpt('a &lt;b&gt; &amp; <mark>c&quot;</mark>'), [
    { text: 'a <b> & ', marked: false },
    { text: 'c"', marked: true },
  ]);
});

test('decodes once only', () => {
  assert.deepEqual(parseExcerpt('&amp;lt;'), [{ text: '&lt;', marked: false }]);
});

test('leaves an unknown entity and an open mark as text', () => {
  assert.deepEqual(parseExcerpt('<mark>x &foo;'), [{ text: '<mark>x &foo;', marked: false }]);
});

test('makes nothing of nothing', () => {
  assert.deepEqual(parseExcerpt(''), []);
});
