import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fold, words } from '@first-login/shared/search';
import { spanish } from '@first-login/shared/search/spanish';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { SearchData, SearchDocument } from '../../components/search/data.ts';
import { makeKnowledge } from '../../components/search/knowledge.ts';
import { makeSearcher } from '../../components/search/searcher.ts';
import { paths } from '../../../tools/lib/paths.ts';
import { withAsked } from './asked.ts';
import { intentsSchema } from './schema.ts';

const titled = (key: string, title: string): SearchDocument => ({
  ...{ key, title, kind: 'faqs', href: `/${key}/`, summary: '', aliases: [], headings: [] },
});
const data: SearchData = {
  documents: [
    ...[titled('key', 'La clave temporal'), titled('card', 'Tu tarjeta'), titled('app', 'La app')],
    ...['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'].map((word) => titled(word, `Lo demás, ${word}`)),
  ],
  ...{ words: '', names: [], topics: [], help: { urgent: '', phone: '', tel: '' } },
  ...{ synonyms: [], pins: [], urgent: [], outside: [] },
};
const asked = [
  { article: 'key', phrases: ['los números que me dieron en la sucursal', 'números del ejecutivo'] },
  { article: 'card', phrases: ['el plástico que no llega'] },
];

const firstFor = (documents: SearchDocument[], query: string): string | undefined => {
  const own = { ...data, documents };
  const searcher = makeSearcher(own, makeKnowledge(own, spanish), { rank: () => Promise.resolve([]) });
  return searcher.ask(query).answer.results[0]?.href;
};

test('a page is found by words in which people asked for it, in other sentences too', () => {
  const query = 'unos números del banco';
  assert.equal(firstFor(data.documents, query), undefined);
  assert.equal(firstFor(withAsked(data, asked, spanish), query), '/key/');
});

test('no question is kept in what readers load, and no word that says nothing of one page', () => {
  const [key, , app] = withAsked(data, asked, spanish);
  assert.deepEqual(key?.asked?.split(' ').includes('num'), true);
  assert.equal(app?.asked, undefined);
});

test('search is measured with other questions than it has learned from', () => {
  const { root } = paths;
  const file = readFileSync(join(root, 'site/src/content/search/asked.yml'), 'utf8');
  const learned = v.parse(intentsSchema, parse(file));
  const plain = (locale: string, text: string): string => `${locale} ${words(fold(text)).join(' ')}`;
  const known = new Set(
    Object.entries(learned).flatMap(([locale, all]) =>
      all.flatMap(({ phrases = [] }) => phrases.map((phrase) => plain(locale, phrase))),
    ),
  );
  const sets = globSync(join(root, 'tests/search/sets/*.tsv')).flatMap((set) =>
    readFileSync(set, 'utf8').trim().split('\n').slice(1),
  );
  const both = sets.filter((line) => {
    const [locale = '', query = ''] = line.split('\t');
    return known.has(plain(locale, query));
  });
  assert.ok(known.size > 100);
  assert.deepEqual(both, []);
});
