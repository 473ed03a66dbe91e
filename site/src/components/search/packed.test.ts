import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchData } from './data.ts';
import { packSearch, unpackSearch } from './packed.ts';

const data: SearchData = {
  documents: [
    {
      ...{
        key: 'faqs/a',
        href: '/a/',
        kind: 'faqs',
        topic: 'card',
        title: 'Perdí, ¿qué hago?',
        summary: 'Llama.',
      },
      ...{ aliases: ['se fue', 'no está'], asked: 'perd tarjet' },
      headings: [{ text: 'Antes, revisa' }, { text: 'Antes, revisa', slug: 'antes-revisa-1' }],
    },
    {
      key: 'glossary/b',
      href: '/b/',
      kind: 'glossary',
      article: 'faqs/a',
      title: 'B',
      summary: '',
      aliases: [],
      headings: [],
    },
  ],
  ...{ words: 'uno dos', names: ['banco'], topics: [], help: { urgent: '/u/', phone: '1', tel: 'tel:1' } },
  synonyms: [{ same: ['clave', 'código'] }, { from: ['candado'], to: ['https', 'web segura'] }],
  pins: [{ article: 'faqs/a', phrases: ['tarjeta'], only: true, all: undefined, unless: [] }],
  urgent: [
    { article: 'faqs/a', phrases: [], all: [['perdí', 'no =aparece'], ['tarjeta']], unless: ['evitar'] },
  ],
  outside: [{ phrases: ['dólar'], all: undefined, unless: [] }],
};

test('what was packed for sending is the same when it is unpacked', () => {
  assert.deepEqual(unpackSearch(packSearch(data)), data);
});

test('a comma in what editors write parts no phrase', () => {
  const said = { ...data, synonyms: [{ same: ['no, gracias', 'no'] }] };
  assert.deepEqual(unpackSearch(packSearch(said)).synonyms, [{ same: ['no  gracias', 'no'] }]);
});
