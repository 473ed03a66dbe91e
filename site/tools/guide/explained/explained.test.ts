import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../content/rules/index.ts';
import { compileSmall } from '../testing/small-guide.ts';
import { guideRules } from './index.ts';

test('every rule has a name of its own', () => {
  const ids = [...rules, ...guideRules].map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

for (const { id, example } of guideRules)
  test(`${id}: its bad example is told, its good one is not`, () => {
    const told = compileSmall(...example.bad, ...(example.along ?? [])).problems.map(({ rule }) => rule);
    assert.ok(told.includes(id), told.join(', '));
    assert.ok(example.good.length > 0);
    assert.deepEqual(compileSmall(...example.good).problems, []);
  });
