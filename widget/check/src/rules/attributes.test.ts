import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueOf } from './attributes.ts';

test('a value that nobody knows gives way to the nearest, else to the one that counts', () => {
  const levels = ['1', '2', '3', '4', '5', '6'];
  assert.equal(valueOf('heading-level', 'abc', levels).write, 'heading-level="2"');
  assert.equal(valueOf('locale', 'es-MX', ['es', 'en']).write, 'locale="es"');
  assert.equal(valueOf('theme', 'drak', ['auto', 'light', 'dark']).write, 'theme="dark"');
});
