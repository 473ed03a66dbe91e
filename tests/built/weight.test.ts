import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedWeights } from '../budget/weight.ts';

const [script, pack] = embedWeights();
assert.ok(script && pack);

test(`the script of the guide weighs no more than ${script.limit} B`, () => {
  assert.ok(script.value <= script.limit, `It weighs ${script.value} B.`);
});

test(`a guide pack weighs no more than ${pack.limit} B`, () => {
  assert.ok(pack.value <= pack.limit, `It weighs ${pack.value} B.`);
});
