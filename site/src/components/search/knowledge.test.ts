import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '@first-login/shared/search';
import { spanish } from '@first-login/shared/search/spanish';
import type { SearchData } from './data.ts';
import { makeKnowledge } from './knowledge.ts';

const data: SearchData = {
  ...{
    documents: [],
    words: 'extraño dice',
    names: [],
    topics: [],
    help: { urgent: '', phone: '', tel: '' },
  },
  ...{ synonyms: [], pins: [], urgent: [], outside: [] },
};

const correctionOf = (query: string, own: Partial<SearchData> = {}): string | undefined =>
  understand(query, makeKnowledge({ ...data, ...own }, spanish)).correction;

test('a word of what is urgent, or of what the site does not have, is no misspelt one', () => {
  assert.equal(correctionOf('le dicté'), 'le dice');
  assert.equal(correctionOf('le dicté', { urgent: [{ article: 'faqs/one', all: [['=dicte']] }] }), undefined);
  assert.equal(correctionOf('extranjero'), 'extraño');
  assert.equal(correctionOf('extranjero', { outside: [{ phrases: ['extranjero'] }] }), undefined);
});
