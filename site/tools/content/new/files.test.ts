import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileTexts } from '../../guide/load.ts';
import { institution } from '../../guide/testing/small-guide.ts';
import { inMexico } from '../../lib/time-zone.fixture.ts';
import { checkSources, smallContent } from '../testing/small-content.ts';
import { newFiles, newKinds, type NewKind } from './files.ts';
import { idFrom } from './id.ts';

const answers = {
  id: 'nueva',
  'title-es': 'Algo nuevo: qué es',
  'title-en': 'Something new: what it is',
  'summary-es': 'Es algo nuevo.',
  'summary-en': 'It is something new.',
  topic: 'claves',
  owner: 'equipo',
  icon: 'key',
};

/** What is still to be done once the files are there. */
const left: Record<NewKind, string[]> = {
  faq: ['empty-text', 'orphan-article'],
  tutorial: ['empty-text', 'orphan-article'],
  term: ['empty-text'],
  topic: [],
  guide: [],
};

for (const kind of newKinds)
  test(`a new ${kind} lacks nothing but its words`, async () => {
    const texts = smallContent([]);
    for (const [path, text] of newFiles(kind, answers, texts, new Date('2026-11-26'))) texts.set(path, text);
    const rules = new Set((await checkSources(texts)).map(({ rule }) => rule));
    assert.deepEqual([...rules].toSorted(), left[kind]);
  });

test('a new topic takes a place that no other has, gaps or not', async () => {
  const moved = ['es', 'en'].map((locale) => ({
    in: `topics/${locale}/claves.md`,
    replace: 'order: 1',
    by: 'order: 2',
  }));
  const texts = smallContent(moved);
  for (const [path, text] of newFiles('topic', answers, texts, new Date('2026-11-26'))) texts.set(path, text);
  assert.deepEqual(await checkSources(texts), []);
});

test('a new guide compiles: rules, scenarios and texts in both languages', () => {
  const texts = new Map([
    ...smallContent([]),
    ...newFiles('guide', answers, new Map(), new Date('2026-11-26')),
  ]);
  const { problems, packs, scenarios } = compileTexts(texts, institution, 'guides/nueva');
  assert.deepEqual(problems, []);
  assert.equal(scenarios, 3);
  assert.equal(packs?.en.title, 'Something new: what it is');
});

test('a text is reviewed on the day that it is here, whatever day UTC has', (t) => {
  inMexico(t);
  const evening = new Date('2026-11-26T20:00:00-06:00');
  const text = newFiles('faq', answers, smallContent([]), evening).get('faqs/es/nueva.md') ?? '';
  assert.match(text, /^reviewed: 2026-11-26$/m);
  assert.match(text, /^reviewBy: 2027-05-26$/m);
});

test('a name is made of a title', () => {
  assert.equal(idFrom('¿Qué es la CLABE?'), 'que-es-la-clabe');
});
