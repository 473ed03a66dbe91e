import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSynonyms, makeVocabulary, understand } from '@first-login/shared/search';
import { spanish } from '@first-login/shared/search/spanish';
import { marker } from './marker.ts';

const groups = [
  { same: ['olvidé', 'no recuerdo', 'no'] },
  { same: ['celular', 'teléfono'] },
  { same: ['robo', 'me quitaron'] },
];
const knowledge = {
  language: spanish,
  vocabulary: makeVocabulary(
    [
      'código',
      'llegar',
      'nunca',
      'contraseña',
      'olvidé',
      'celular',
      'teléfono',
      'robo',
      'quitaron',
      'recuerdo',
      'no',
    ],
    spanish,
  ),
  synonyms: compileSynonyms(groups, spanish),
};
const marked = (query: string, text: string): string[] =>
  marker(understand(query, knowledge), spanish)(text).flatMap((piece) => (piece.marked ? piece.text : []));

for (const [query, text, words] of [
  ['no me llega el codigo', 'Olvidé mi contraseña: nunca llegó el código, no', ['llegó', 'código']],
  ['no me llega el codigo', 'Olvidé mi contraseña, nunca', []],
  ['contraceña', 'Tus contraseñas', ['contraseñas']],
  ['mi telefono', 'Tu teléfono celular', ['teléfono']],
  ['mi telefono', 'Tu celular nuevo', ['celular']],
  ['no recuerdo', 'Olvidé mi contraseña', ['Olvidé']],
] as const)
  test(`for «${query}», of «${text}» is marked: ${words.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(marked(query, text), words);
  });
