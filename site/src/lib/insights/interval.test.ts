import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareOf } from './interval.ts';

const rounded = ({ share, low, high }: ReturnType<typeof shareOf>) =>
  [share, low, high].map((value) => Math.round(value * 1000) / 1000);

// Reference values: Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
test('the interval is Wilson’s', () => {
  assert.deepEqual(rounded(shareOf(81, 263)), [0.308, 0.255, 0.366]);
  assert.deepEqual(rounded(shareOf(15, 148)), [0.101, 0.062, 0.16]);
  assert.deepEqual(rounded(shareOf(0, 20)), [0, 0, 0.161]);
  assert.deepEqual(rounded(shareOf(1, 29)), [0.034, 0.006, 0.172]);
});

test('all of the whole is as sure as none of it', () => {
  assert.deepEqual(rounded(shareOf(20, 20)), [1, 0.839, 1]);
});
