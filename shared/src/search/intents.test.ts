import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileIntents, type Intent, intentOf } from './intents.ts';
import { spanish } from './language/spanish.ts';
import { compileSynonyms } from './synonyms.ts';
import { understand } from './understand.ts';
import { makeVocabulary } from './vocabulary.ts';

const intents: Intent[] = [
  { article: 'help', phrases: ['robo', 'auxilio'], unless: ['evitar', 'sinque'] },
  {
    article: 'card',
    all: [
      ['perdí', 'robo', '=deje'],
      ['tarjeta', 'cartera'],
    ],
    unless: ['nip'],
  },
  {
    article: 'shared',
    all: [
      ['=puse', '=di'],
      ['contraseña', 'datos'],
    ],
  },
  { article: 'password', phrases: ['contraseña'], only: true },
];
const knowledge = {
  language: spanish,
  vocabulary: makeVocabulary(
    ['Perdí mi tarjeta o cartera', 'contraseña', 'password', 'robo', 'auxilio'],
    spanish,
  ),
  synonyms: compileSynonyms([{ same: ['contraseña', 'password'] }], spanish),
};
const compiled = compileIntents(intents, spanish);
const asked = (query: string): string | undefined =>
  intentOf(understand(query, knowledge), compiled, spanish);

for (const [query, article] of [
  ['me robaron', 'help'],
  ['me robaron la cartera', 'card'],
  ['se me perdió la targeta', 'card'],
  ['dejé mi tarjeta en un taxi', 'card'],
  ['perdí el nip de mi tarjeta', undefined],
  ['cómo evitar un robo', undefined],
  ['sacar dinero sin que me roben', undefined],
  ['puse mis datos en otra página', 'shared'],
  ['qué contraseña pongo', undefined],
  ['contraseña', 'password'],
  ['password', 'password'],
  ['contraseña segura', undefined],
] as const)
  test(`«${query}» asks for ${article ?? 'nothing of them'}`, () => {
    assert.equal(asked(query), article);
  });
