import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceProblems } from './references.ts';

const article = {
  key: 'faqs/a',
  topic: 'netkey',
  related: ['faqs/b', 'guides/g', 'pages/p'],
  file: 'src/content/faqs/es/a.md',
};
const content = {
  topics: [{ id: 'netkey' }],
  articles: [article, { ...article, key: 'faqs/b', related: [] }],
  pages: [{ key: 'pages/p' }],
  terms: [{ article: 'faqs/a', file: 'src/content/glossary/es/t.md' }],
  guides: new Map([['guides/g', true]]),
  frequent: ['faqs/a'],
};

test('says nothing where every name stands for something', () => {
  assert.deepEqual(referenceProblems(content), []);
});

test('names the file, the mistake and what to do', () => {
  const articles = [{ ...article, topic: 'netkeys' }, ...content.articles.slice(1)];
  assert.deepEqual(referenceProblems({ ...content, articles }), [
    { file: 'site/src/content/faqs/es/a.md', message: 'There is no topic “netkeys”. Known: netkey.' },
  ]);
});

test('finds a related article that does not exist, and one that is the article itself', () => {
  const articles = [{ ...article, related: ['faqs/none', 'faqs/a'] }];
  const problems = referenceProblems({ ...content, articles });
  assert.deepEqual(
    problems.map(({ message }) => message.split(' ')[0]),
    ['“faqs/none”', '“faqs/a”'],
  );
});

test('finds a glossary term and a home page entry without their article', () => {
  const terms = [{ article: 'faqs/none', file: 'src/content/glossary/es/t.md' }];
  const files = referenceProblems({ ...content, terms, frequent: ['faqs/gone'] }).map(({ file }) => file);
  assert.deepEqual(files, ['site/src/content/glossary/es/t.md', 'site/src/content/home.yml']);
});

test('an article may name one that is not translated', () => {
  const articles = content.articles.map((article) => ({ ...article, related: ['faqs/not-translated'] }));
  assert.equal(referenceProblems({ ...content, articles }).length, articles.length);
  assert.deepEqual(
    referenceProblems({ ...content, articles, everywhere: new Set(['faqs/not-translated']) }),
    [],
  );
});
