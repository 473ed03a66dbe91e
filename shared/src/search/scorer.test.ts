import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeScorer } from './scorer.ts';

const documents = [
  { fields: [['olvid', 'contrasen'], ['celul']], weight: 1 },
  { fields: [['contrasen', 'segur', 'larg'], []], weight: 1 },
  { fields: [['celul'], ['contrasen', 'olvid']], weight: 1 },
];
const score = makeScorer(documents, [5, 1]);

test('scores the documents that have a term, and no other', () => {
  assert.deepEqual([...score('segur').keys()], [1]);
  assert.equal(score('hipotec').size, 0);
});

test('a field counts by its boost, and a short one more', () => {
  const [short = 0, long = 0, other = 0] = [0, 1, 2].map((document) => score('contrasen').get(document));
  assert.ok(short > long);
  assert.ok(long > other);
});

test('a rare term counts more than a common one', () => {
  assert.ok((score('olvid').get(0) ?? 0) > (score('contrasen').get(0) ?? 0));
});

test('a document counts by its weight', () => {
  const half = makeScorer([{ fields: [['olvid']], weight: 0.5 }], [1]);
  const whole = makeScorer([{ fields: [['olvid']], weight: 1 }], [1]);
  assert.equal(half('olvid').get(0), (whole('olvid').get(0) ?? 0) / 2);
});
