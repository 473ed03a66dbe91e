import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchEs } from '../../../i18n/search.es.ts';
import type { Answer } from '../searcher.ts';
import { announcement } from './announcement.ts';

const result = { href: '/a/', title: [], kind: 'faqs', excerpt: [], sections: [] };
const nothing: Answer = { query: '', masked: false, urgent: false, results: [], more: [], closest: [] };
const told = (answer: Partial<Answer>): string | undefined =>
  announcement(
    { stage: 'answered', answer: { ...nothing, ...answer }, filter: {}, active: -1, text: 'joined' },
    searchEs,
  );

test('a correction is told with what it found, and not where it found nothing', () => {
  const misspelt = { query: 'madera', correction: 'manera' };
  assert.match(told({ ...misspelt, results: [result] }) ?? '', /«manera»/);
  assert.equal(told(misspelt), 'No encontramos nada de «madera».');
});

test('who typed no word is asked for words; of what was taken out all is said already', () => {
  assert.equal(told({ query: '😭😭' }), searchEs.wordless);
  assert.equal(told({ query: '•••', masked: true }), searchEs.masked);
});

test('a story is not read out whole', () => {
  const story = 'me llamaron del banco y '.repeat(9);
  assert.ok((told({ query: story }) ?? '').length < 120);
});
