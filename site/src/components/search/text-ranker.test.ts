import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSynonyms, makeVocabulary, understand } from '@first-login/shared/search';
import { english } from '@first-login/shared/search/english';
import { marker } from './marker.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import { textRanker } from './text-ranker.ts';

const knowledge = {
  language: english,
  vocabulary: makeVocabulary(['shipment', 'card'], english),
  synonyms: compileSynonyms([], english),
};

/** Where a page leads to that Pagefind gives for «shipment», if it is shown. */
async function shown(page: Partial<Fragment>): Promise<string[]> {
  const fragment = { url: '/a/', excerpt: '', meta: {}, filters: {}, sub_results: [], ...page };
  const hit = { id: 'a', score: 1, data: () => Promise.resolve(fragment) };
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: () => Promise.resolve({ results: [hit] }),
  };
  const understanding = understand('shipment', knowledge);
  const results = await textRanker(() => Promise.resolve(pagefind)).rank({
    understanding,
    mark: marker(understanding, english),
  });
  return results.map(({ href }) => href);
}

test('a page is shown that has the word in its title, its excerpt or the name of a place in it', async () => {
  assert.deepEqual(await shown({ meta: { title: 'Shipments' } }), ['/a/']);
  assert.deepEqual(await shown({ excerpt: 'Your <mark>shipment</mark> is near.' }), ['/a/']);
  const place = { url: '/a/#b', title: 'The shipment', weighted_locations: [] };
  assert.deepEqual(await shown({ sub_results: [place] }), ['/a/']);
});

test('a page is not shown that has only its first letters, which Pagefind makes do with', async () => {
  assert.deepEqual(await shown({ meta: { title: 'HTTPS' }, excerpt: 'without the <mark>“s”,</mark>' }), []);
});
