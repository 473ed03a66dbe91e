import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileTexts } from './load.ts';
import { institution, smallGuide } from './testing/small-guide.ts';

const folder = 'guides/small';

/** The small guide among articles whose front matter begins with this. */
function compiled(opening: string) {
  const articles = [
    'faqs/es/clave.md',
    'faqs/en/clave.md',
    'tutorials/es/registro.md',
    'tutorials/en/registro.md',
  ];
  const texts = new Map(
    articles.map((path) => [path, `${opening}title: Claves de {{bank}}\n---\n\nTexto.\n`]),
  );
  for (const [path, text] of Object.entries(smallGuide)) texts.set(`${folder}/${path}`, text);
  return compileTexts(texts, institution, folder);
}

for (const [what, opening] of [
  ['as most are written', '---\n'],
  ['with a blank at the end of its first line', '--- \n'],
  ['from Windows', '\uFEFF---\r\n'],
] as const)
  test(`the title of a related article is read from front matter ${what}`, () => {
    const { problems, packs } = compiled(opening);
    assert.deepEqual(problems, []);
    assert.equal(packs?.es.routes[0]?.related[0]?.title, 'Claves de Banco Ejemplo');
  });
