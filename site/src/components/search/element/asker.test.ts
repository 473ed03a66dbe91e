import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../searcher.ts';
import { Asker, type News } from './asker.ts';

const result = { href: '/a/', title: [], kind: 'faqs', excerpt: [], sections: [] };
const nothing: Answer = { query: '', masked: false, urgent: false, results: [], more: [], closest: [] };

/** What is told last of a question whose text cannot be searched. */
function withoutText(answer: Answer): Promise<News> {
  const whole = (): Promise<Answer> => Promise.reject(new Error('The index of the text is not there.'));
  const help = { urgent: '', phone: '', tel: '' };
  const asker = new Asker(() => Promise.resolve({ ask: () => ({ answer, whole }), topics: [], help }));
  return new Promise((resolve) => {
    asker.ask('key', false, (news) => {
      if (news !== 'loading' && (news === 'failed' || news.text !== 'coming')) resolve(news);
    });
  });
}

test('without the text, names still answer', async () => {
  const answer = { ...nothing, results: [result] };
  assert.deepEqual(await withoutText(answer), { answer, text: 'missing' });
});

test('where no name answers and the text cannot be searched, the search failed: it did not find nothing', async () => {
  assert.equal(await withoutText(nothing), 'failed');
});
