import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, mayBeNear, tolerance } from './distance.ts';

test('a slip of the hand or the eye costs less than any other change', () => {
  const slips = ['moon', 'on', 'mon', 'nom'];
  assert.equal(distance('mon', 'mon'), 0);
  assert.equal(distance('mon', 'moon'), 0.5, 'doubled');
  assert.equal(distance('mon', 'omn'), 0.5, 'swapped');
  assert.equal(distance('mon', 'nom'), 1, 'two similar letters');
  assert.equal(distance('mon', 'mom'), 0.5, 'similar');
  assert.equal(distance('mon', 'min'), 0.5, 'neighbouring keys');
  assert.equal(distance('mon', 'on'), 0.8, 'missing');
  assert.equal(distance('mon', 'morn'), 0.8, 'added');
  assert.equal(distance('mon', 'mtn'), 0.8, 'replaced');
  for (const text of slips) assert.equal(distance(text, 'mon'), distance('mon', text), text);
});

test('the longer a name, the more may differ', () => {
  assert.deepEqual([4, 5, 6, 7, 11].map(tolerance), [0, 0.5, 0.8, 1, 1]);
});

test('the quick answer never denies what is near', () => {
  for (const [a, b] of [
    ['bancanet', 'bamcanett'],
    ['netkey', 'netkley'],
    ['abcdefg', 'bacdegf'],
  ] as const) {
    assert.ok(distance(a, b) <= 1.3 && mayBeNear(a, b), `${a} ${b}`);
  }
  assert.ok(!mayBeNear('bancanet', 'banregio'));
});
