import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bank } from './bank.fixture.ts';
import { ownWords } from './names.ts';

test('the institution’s file has the names that the check protects', () => {
  assert.ok(ownWords(bank).plain.length >= 3);
});
