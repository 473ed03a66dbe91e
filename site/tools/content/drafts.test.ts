import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDraftSource } from '../../src/lib/content/draft.ts';
import { draftKinds, newFiles } from './new/files.ts';
import type { Change } from './rules/rule.ts';
import { factsOf } from './facts.ts';
import { placeOf, readDocument } from './document.ts';
import { statusOf } from './status/status.ts';
import { checkSmall, checkSources, smallContent } from './testing/small-content.ts';

const drafted = (file: string): Change => ({ in: file, replace: '---\n', by: '---\ndraft: true\n' });
const card = [drafted('faqs/es/tarjeta.md'), drafted('faqs/en/tarjeta.md')];
const placesOf = async (changes: readonly Change[], rule: string) =>
  (await checkSmall(changes))
    .filter((problem) => problem.rule === rule)
    .map(({ file, line, column }) => `${file.replace('site/src/content/', '')}:${line}:${column}`);

test('every name of a draft and every link to it is told where it stands: texts, menus, home, search, redirects', async () => {
  const found = await placesOf(
    [
      ...card,
      { in: 'home.yml', replace: 'faqs/clave', by: 'faqs/tarjeta' },
      { in: 'search/pins.yml', replace: 'faqs/clave', by: 'faqs/tarjeta' },
      { in: 'redirects.yml', replace: '/es/', by: '/es/preguntas/tarjeta/' },
    ],
    'link-to-draft',
  );
  const menu = found.find((place) => place.startsWith('institution.yml:'));
  assert.ok(menu);
  assert.deepEqual(
    found.filter((place) => place !== menu),
    [
      ...['faqs/en/clave.md:8:5', 'faqs/en/clave.md:17:18'],
      ...['faqs/es/clave.md:8:5', 'faqs/es/clave.md:16:14', 'home.yml:2:5'],
      ...['redirects.yml:1:1', 'search/pins.yml:2:5'],
    ],
  );
});

test('a draft may lead to another', async () => {
  const both = [...card, drafted('faqs/es/clave.md'), drafted('faqs/en/clave.md')];
  const found = await placesOf(both, 'link-to-draft');
  assert.ok(found.every((place) => !place.startsWith('faqs/')));
});

test('mistakes of a draft are warnings, and it needs neither a translation nor a way to it', async () => {
  const draft = '---\ntitle: Algo nuevo\nalias: nuevo\ndraft: true\n---\n';
  const problems = await checkSmall([{ write: 'faqs/es/nuevo.md', text: draft }]);
  assert.ok(problems.length > 0 && problems.every(({ severity }) => severity === 'warning'));
  const rules = new Set(problems.map(({ rule }) => rule));
  assert.ok(rules.has('unknown-key') && rules.has('empty-text'));
  assert.ok(!rules.has('orphan-article') && !rules.has('missing-translation'));
});

test('while only a translation is a draft, others may lead to it: its source is shown there', async () => {
  assert.deepEqual(await checkSmall([drafted('faqs/en/tarjeta.md')]), []);
});

test('what is no yes or no does not make a draft, and says so', async () => {
  const [problem] = await checkSmall([
    { in: 'glossary/es/clave.md', replace: 'article:', by: 'draft: yes\narticle:' },
  ]);
  assert.equal(problem?.rule, 'wrong-value');
  assert.match(problem.message.es, /«draft» no puede ser «yes»\. Debe ser true/);
  assert.ok(
    !isDraftSource('---\ndraft: false\n---\n') && !isDraftSource('---\ntitle: a\n---\ndraft: true\n'),
  );
  assert.ok(isDraftSource('\ufeff---\r\ntitle: a\r\ndraft: true\r\n---\r\n'));
  // However YAML lets it be written.
  for (const head of ['draft : true', '"draft": true', '{ title: a, draft: true }'])
    assert.ok(isDraftSource(`---\n${head}\n---\n`), head);
});

test('a text can be begun as a draft, and the status lists it apart from what is published', async () => {
  const answers = { id: 'nueva', 'title-es': 'Algo', 'title-en': 'Thing', topic: 'claves', owner: 'equipo' };
  const both = { ...answers, 'summary-es': 'Es algo.', 'summary-en': 'It is a thing.' };
  for (const kind of draftKinds) {
    const texts = smallContent([]);
    const files = newFiles(kind, both, texts, new Date('2026-11-26'), true);
    for (const [path, text] of files) texts.set(path, text);
    assert.ok((await checkSources(texts)).every(({ severity }) => severity === 'warning'));
    const facts = [...files].flatMap(([path, text]) => {
      const place = placeOf(path);
      return place ? [factsOf(readDocument(place, text), new Map())] : [];
    });
    const status = statusOf(facts, new Date('2026-11-26'));
    assert.deepEqual([status.drafts.length, status.texts, status.owners.length], [2, 0, 0]);
  }
});
