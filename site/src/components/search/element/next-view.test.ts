import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../searcher.ts';
import { filtered, heard, moved } from './next-view.ts';
import type { View } from './view.ts';

const answer = (query: string): Answer => ({
  ...{ query, masked: false, urgent: false },
  results: [{ href: `/${query}/`, title: [], kind: 'faqs', excerpt: [], sections: [] }],
  ...{ more: [], closest: [] },
});
const shown: View = {
  ...{ stage: 'answered', answer: answer('key'), text: 'coming' },
  ...{ filter: { kind: 'faqs' }, active: 2 },
};

test('what is shown stays while more loads, and gives way to a failure', () => {
  assert.equal(heard(shown, 'loading'), shown);
  assert.deepEqual(heard({ stage: 'closed' }, 'loading'), { stage: 'loading' });
  assert.deepEqual(heard(shown, 'failed'), { stage: 'failed' });
});

test('hits in the text join without moving what is chosen', () => {
  const joined = heard(shown, { answer: answer('key'), text: 'joined' });
  assert.deepEqual(joined, { ...shown, text: 'joined' });
});

test('the same answer once more changes nothing, another begins anew', () => {
  assert.equal(heard(shown, { answer: answer('key'), text: 'coming' }), shown);
  const other = heard(shown, { answer: answer('card'), text: 'coming' });
  assert.deepEqual([other.stage === 'answered' && other.active, 'filter' in other && other.filter], [-1, {}]);
});

test('a filter begins at the box; without an answer there is nothing to move in', () => {
  assert.deepEqual(filtered(shown, {}), { ...shown, filter: {}, active: -1 });
  assert.deepEqual(moved(shown, 0), { ...shown, active: 0 });
  assert.deepEqual(moved({ stage: 'ready' }, 1), { stage: 'ready' });
});
