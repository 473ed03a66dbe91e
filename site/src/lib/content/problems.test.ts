import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, problemsError } from './problems.ts';

test('a problem is told with its place', () => {
  assert.equal(describe({ file: 'a.md', line: 2, column: 3, message: 'One.' }), 'a.md:2:3: One.');
});

test('puts every mistake into one error', () => {
  const error = problemsError([
    { file: 'b.md', message: 'Two.' },
    { file: 'a.md', line: 1, message: 'One.' },
  ]);
  assert.equal(error.message, 'The content has 2 mistake(s):\n  a.md:1: One.\n  b.md: Two.');
});
