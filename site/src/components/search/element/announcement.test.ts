import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchEs } from '../../../i18n/search.es.ts';
import type { Answer } from '../searcher.ts';
import { announcement } from './announcement.ts';
import type { Answered } from './view.ts';

const result = { href: '/a/', title: [], kind: 'faqs', excerpt: [], sections: [] };
const nothing: Answer = { query: '', masked: false, urgent: false, results: [], more: [], closest: [] };
const told = (answer: Partial<Answer>, text: Answered['text'] = 'joined'): string =>
  announcement(
    { stage: 'answered', answer: { ...nothing, ...answer }, filter: {}, active: -1, text },
    searchEs,
  );

test('a correction is told with what it found, and not where it found nothing', () => {
  const misspelt = { query: 'madera', correction: 'manera' };
  assert.match(told({ ...misspelt, results: [result] }), /«manera»/);
  assert.equal(told(misspelt), 'No encontramos nada de «madera».');
});

test('who typed no word is asked for words; of what was taken out all is said already', () => {
  assert.equal(told({ query: '😭😭' }), searchEs.wordless);
  assert.equal(told({ query: '•••', masked: true }), searchEs.masked);
});

test('a story is not read out whole', () => {
  const story = 'me llamaron del banco y '.repeat(9);
  assert.ok(told({ query: story }).length < 120);
});

test('nothing is told while more is on the way: what is told after it is new, if it has the same words', () => {
  assert.equal(told({ results: [result] }, 'coming'), '');
  assert.equal(announcement({ stage: 'loading' }, searchEs), '');
});

test('who is in trouble hears what to do before how much was found', () => {
  assert.equal(told({ urgent: true, results: [result] }), `${searchEs.urgent} 1 resultado`);
});

test('that the text could not be searched is told with what was found by name', () => {
  assert.equal(told({ results: [result] }, 'missing'), `${searchEs.textFailed} 1 resultado`);
});
