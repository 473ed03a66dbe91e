import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSmall } from '../testing/small-content.ts';
import { rules } from './index.ts';

test('the small content has no problem', async () => {
  assert.deepEqual(await checkSmall([]), []);
});

test('every rule has a name of its own', () => {
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

for (const { id, severity, example } of rules) {
  test(`${id}: its bad example is told, by it alone`, async () => {
    const problems = await checkSmall(example.bad);
    assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], [id]);
    assert.ok(problems.every((problem) => (problem.severity ?? 'error') === severity));
  });

  test(`${id}: of its good example nothing is told`, async () => {
    assert.ok(example.good.length > 0);
    assert.deepEqual(await checkSmall(example.good), []);
  });
}
