import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesThatName, mentions } from './mentions.ts';

const name = 'pages/ayuda';

const named: readonly [what: string, source: string][] = [
  ['by its id', "pathTo(locale, { to: 'pages', id: 'ayuda' })"],
  ['by its id in a list', 'es\tme robaron\tayuda\trobo'],
  ['by its id at the end of a line', 'es\tme robaron\trobo\tclave,ayuda\n'],
  ['by its name', "const first = 'pages/ayuda';"],
  ['within a sentence', "'the folder and the name, such as pages/ayuda.'"],
  ['by its file', "file: 'pages/es/ayuda.md'"],
  ['by its address', "await page.goto('/es/ayuda/');"],
  ['by an address that is put together', '`a[href="/${locale}/ayuda/"]`'],
];
for (const [what, source] of named)
  test(`a program that names a text ${what} is found`, () => {
    assert.deepEqual(filesThatName(name, new Map([['a.ts', source]])), ['a.ts']);
  });

const others: readonly [what: string, source: string][] = [
  ['a longer name', "'pages/ayuda-urgente', '/es/ayuda-urgente/', id: 'primera-ayuda'"],
  ['the same id elsewhere', "'topics/ayuda', 'topics/es/ayuda.md'"],
  ['a word of a sentence', "'Llama para pedir ayuda, o ve a una sucursal.'"],
  ['a remark', "/** Such as `pages/ayuda`. */\n// 'ayuda'\nconst one = 1;"],
];
for (const [what, source] of others)
  test(`${what} is none of its mentions`, () => {
    assert.deepEqual(filesThatName(name, new Map([['a.ts', source]])), []);
  });

test('what the site keeps offline and its list of texts are searched, and every test', async () => {
  const { program, tests } = await mentions('pages/ayuda-urgente');
  for (const path of ['components/home/Urgent.astro', 'offline/kept-places.ts', 'lib/content/inventory.tsv'])
    assert.ok(program.includes(`site/src/${path}`), `${path} is not among ${program.join(', ')}`);
  for (const path of [
    'site/src/offline/plan.test.ts',
    'tests/built/machines.test.ts',
    'tests/e2e/site/offline.once.spec.ts',
    'tests/e2e/support/pages.ts',
    'tests/search/sets/sample.tsv',
  ])
    assert.ok(tests.includes(path), `${path} is not among ${tests.join(', ')}`);
  // What editors own is changed by the move itself.
  assert.ok([...program, ...tests].every((path) => !/^site\/src\/content\/|node_modules/.test(path)));
});
