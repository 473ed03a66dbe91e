import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunks, longest } from './chunks.ts';

test('short sentences share a caption, a long one has its own', () => {
  assert.deepEqual(chunks('Es personal, como tu firma. Tampoco mandes fotos de él.'), [
    'Es personal, como tu firma. Tampoco mandes fotos de él.',
  ]);
  assert.deepEqual(
    chunks(
      'Dila por dentro varias veces antes de escribirla. No la guardes en fotos ni en mensajes de texto.',
    ),
    ['Dila por dentro varias veces antes de escribirla.', 'No la guardes en fotos ni en mensajes de texto.'],
  );
});

test('signs inside a sentence do not end it', () => {
  const text = 'Busca el primer signo /, ? o # y lee lo que está antes.';
  assert.deepEqual(chunks(text), [text]);
});

test('a sentence too long for a caption is cut at a pause, and none of it is lost', () => {
  const text =
    'Si no lo tienes, sirve una de estas tres formas, que puedes ver también en la lista de esta página, más arriba.';
  const pieces = chunks(text);
  assert.equal(pieces.join(' '), text);
  assert.ok(pieces.length > 1 && pieces.every((piece) => piece.length <= longest));
  assert.match(pieces[0] ?? '', /,$/);
});

test('a word longer than a caption does not hang it', () => {
  assert.equal(chunks('a'.repeat(200)).join(''), 'a'.repeat(200));
});

test('no text, no captions', () => assert.deepEqual(chunks(''), []));
