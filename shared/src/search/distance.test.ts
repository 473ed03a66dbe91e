import assert from 'node:assert/strict';
import { test } from 'node:test';
import library from 'damerau-levenshtein';
import { distance } from './distance.ts';

test('counts what a letter left out, added, changed or swapped makes', () => {
  assert.equal(distance('clave', 'clave'), 0);
  assert.equal(distance('clave', 'clav'), 1);
  assert.equal(distance('clave', 'cllave'), 1);
  assert.equal(distance('clave', 'clabe'), 1);
  assert.equal(distance('clave', 'calve'), 1);
  assert.equal(distance('', 'nip'), 3);
});

test('counts as the library does, of which it is the part that search needs', () => {
  const words = [
    '',
    'a',
    'nip',
    'pin',
    'clave',
    'calve',
    'contraseña',
    'contrsaeña',
    'contaseñra',
    'número',
    'nuermo',
  ];
  for (const one of words)
    for (const other of words)
      assert.equal(distance(one, other), library(one, other).steps, `${one}, ${other}`);
});
