import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '@first-login/shared/locales';
import { constantsOf, firstWords, guideTitles, shapeOf, textsOf } from './articles.fixture.ts';

/** What the help center must hold: collection, id, title in Spanish and English, topic. */
const inventory = readFileSync(join(import.meta.dirname, 'inventory.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [collection = '', id = '', es = '', en = '', topic = ''] = row.split('\t');
    return { collection, id, title: { es, en }, topic };
  });

/** The most words before an answer. */
const answerWithin = 40;

const kinds = ['faqs', 'tutorials', 'pages', 'topics', 'glossary'];
// A guide is a folder of its own, whose title stands in its first file; its topic is that of its name.
const guides = { es: guideTitles('es'), en: guideTitles('en') };
const texts = new Map(
  kinds.map((kind) => [kind, { es: textsOf(kind, 'es'), en: textsOf(kind, 'en') }] as const),
);
const all = [...texts.values()].flatMap(({ es, en }) => [...es.values(), ...en.values()]);
const pairs = [...texts.values()].flatMap(({ es, en }) =>
  [...es].flatMap(([id, text]) => {
    const other = en.get(id);
    return other ? [[text, other] as const] : [];
  }),
);

test('every text of the inventory is there, in both languages, under its title and topic', () => {
  assert.ok(inventory.length > 50);
  for (const { collection, id, title, topic } of inventory)
    for (const locale of locales) {
      if (collection === 'guides') {
        assert.equal(guides[locale].get(id), title[locale]);
        continue;
      }
      const head = texts.get(collection)?.[locale].get(id)?.head;
      assert.ok(head, `${collection}/${locale}/${id}`);
      assert.equal(String(head['title']), title[locale]);
      if (topic) assert.equal(head['topic'], topic, `${collection}/${locale}/${id}`);
    }
});

test('every text exists in both languages', () => {
  for (const { es, en } of texts.values()) assert.deepEqual([...es.keys()], [...en.keys()]);
  assert.ok((texts.get('glossary')?.es.size ?? 0) >= 25);
});

for (const [es, en] of pairs) {
  test(`${es.collection}/${es.id}: both languages have the same parts, links, tokens and digits`, () => {
    assert.deepEqual(shapeOf(en), shapeOf(es));
    assert.deepEqual(constantsOf(en), constantsOf(es));
    for (const key of ['topic', 'related', 'minutes', 'article', 'order', 'icon'])
      assert.deepEqual(en.head[key], es.head[key], key);
  });
}

for (const text of all.filter(({ collection }) => ['faqs', 'tutorials', 'pages'].includes(collection))) {
  test(`${text.file} begins with its answer, in ${answerWithin} words at most`, () => {
    const words = firstWords(text);
    assert.equal(text.tree.children[0]?.type, 'paragraph', 'begins with a paragraph');
    assert.ok(words.length > 4 && words.length <= answerWithin, `${words.length} words: ${words.join(' ')}`);
  });
}

test('each article ends with what to do next: its last part leads somewhere', () => {
  for (const text of all.filter(({ collection }) => ['faqs', 'tutorials'].includes(collection))) {
    const last = text.body.slice(text.body.lastIndexOf('\n## '));
    assert.match(last, /\]\([^)]+\.md[^)]*\)/, text.file);
  }
});

test('a text is looked after: an owner, a review not in the future, the next one after it', () => {
  for (const { head, file, collection } of all) {
    if (collection === 'topics' || collection === 'glossary') continue;
    const { owner, reviewed, reviewBy, summary } = head;
    assert.ok(String(owner).length > 2 && String(summary).length > 20, file);
    assert.ok(String(reviewBy) > String(reviewed), file);
    assert.ok(Date.parse(String(reviewed)) <= Date.now(), file);
  }
});
