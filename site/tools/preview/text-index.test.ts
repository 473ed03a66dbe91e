import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { readSources } from '../content/sources.ts';
import { contentFolder } from '../guide/folder.ts';
import { pagesOf, textIndex } from './text-index.ts';

const { texts } = await readSources(contentFolder());

test('in development a result of the search can lead to a heading, by the id that it has on the page', () => {
  const pages = pagesOf(texts, readInstitution());
  const key = pages.find(({ url }) => url === '/es/preguntas/clave-temporal/');
  assert.match(key?.content ?? '', /<html lang="es">/);
  assert.match(key?.content ?? '', /data-pagefind-meta="kind:faqs"/);
  const ids = pages.flatMap(({ content }) => [...content.matchAll(/<h[2-4] id="([^"]*)">/g)]);
  assert.ok(ids.length > 100 && ids.every(([, id]) => id !== ''));
  assert.ok(pages.every(({ content }) => !content.includes('{{')));
});

test('two indexes that are asked for at once are both made', async () => {
  const few = new Map([...texts].filter(([path]) => path.includes('/clave-temporal.')));
  const indexes = await Promise.all([textIndex(few, readInstitution()), textIndex(few, readInstitution())]);
  for (const files of indexes) assert.ok(files.has('pagefind-entry.json'), [...files.keys()].join());
});
