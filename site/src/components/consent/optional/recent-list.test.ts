import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage, parse, withFirst } from './recent-list.ts';

const article = (name: string, locale = 'es') => ({ path: `/${locale}/preguntas/${name}/`, title: name });

test('the last one read comes first, once, and six are kept', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => article(name));
  const titles = (list: { title: string }[]) => list.map(({ title }) => title).join('');
  assert.equal(titles(withFirst(many, article('d'))), 'dabcef');
  assert.equal(titles(withFirst(many, article('g'))), 'gabcde');
});

test('what is kept comes back as it was', () => {
  const list = [article('a'), article('b', 'en')];
  assert.deepEqual(parse(JSON.stringify(list)), list);
  assert.deepEqual(inLanguage(list, 'en'), [article('b', 'en')]);
});

const strange: [string, string | null][] = [
  ['nothing', null],
  ['no JSON', '{'],
  ['no list', '{"path":"/es/a/"}'],
  ['a script', JSON.stringify([{ path: 'javascript:alert(1)', title: 'x' }])],
  ['another site', JSON.stringify([{ path: '//evil.example/es/a/', title: 'x' }])],
  ['another site behind a language', JSON.stringify([{ path: '/es//evil.example/', title: 'x' }])],
  ['numbers', JSON.stringify([1, null, { path: 1, title: 2 }])],
];
for (const [what, text] of strange)
  test(`${what} is no list of articles`, () => assert.deepEqual(parse(text), []));
