import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide } from '@first-login/shared/guide';
import { compileSmall } from '../testing/small-guide.ts';
import { wordsOf, type Words } from '../words.ts';
import { conditionLines } from './condition-lines.ts';
import { outlineHtml } from './outline.ts';
import { diagramSvg } from './svg.ts';

const { drafts } = compileSmall();
assert.ok(drafts);
const [guide, words, english] = [drafts.es, wordsOf(drafts.es), wordsOf(drafts.en)];

test('tells a condition in words, a line for each thing that must hold', () => {
  const condition = {
    all: [
      { is: { channel: ['app'], token: ['no', 'unsure'] } },
      {
        any: [{ is: { token: ['yes'] } }, { all: [{ is: { channel: ['web'] } }, { is: { token: ['no'] } }] }],
      },
      { not: { is: { channel: ['web'] } } },
    ],
  };
  assert.deepEqual(
    conditionLines(condition, words).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`),
    [
      'Dónde: «En la app»',
      'Llave: «No» o «No sé»',
      'y al menos una de estas:',
      '  Llave: «Sí»',
      '  Dónde: «En la web» y Llave: «No»',
      'y no es así:',
      '  Dónde: «En la web»',
    ],
  );
});

test('draws every route with its condition, in their order, the same each time', () => {
  const svg = diagramSvg(guide, words);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  assert.deepEqual(texts, [
    'Dónde: «En la app»',
    '→ Regístrate en la app',
    'si no',
    'Llave: «Sí»',
    '→ Regístrate en la web',
    'si no',
    'En cualquier otro caso',
    '→ Ve a la sucursal',
  ]);
  assert.equal(diagramSvg(guide, words), svg);
});

test('names and describes the drawing, and takes its colours from the page', () => {
  const svg = diagramSvg(guide, english);
  assert.match(svg, /<title id="guide-diagram-title">Your first time<\/title>/);
  assert.match(svg, /<desc id="guide-diagram-desc">The 3 routes of the guide/);
  assert.doesNotMatch(svg, / style=|#[0-9a-f]{3}|<script|<style/i);
});

test('cuts long lines between words', () => {
  const long: Words = { ...words, route: () => 'palabra '.repeat(30).trim() };
  const lines = [...diagramSvg(guide, long).matchAll(/guide-diagram-route"[^>]*>([^<]*)</g)].map(
    ([, text]) => text ?? '',
  );
  assert.ok(lines.length > 6 && lines.every((line) => line.length < 56));
});

test('outlines questions, answers and routes, answers that lead to the same in one entry', () => {
  const text = outlineHtml(guide, words)
    .replaceAll(/<\/li>/g, '\n')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[ ]+/g, ' ');
  assert.deepEqual(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    [
      '¿Dónde quieres registrarte? «En la app»: ¿Tienes tu Llavero? «Sí»: Regístrate en la app.',
      '«No» o «No sé»: Regístrate en la app. Nota: Pide tu llave.',
      '«En la web»: ¿Tienes tu Llavero? «Sí»: Regístrate en la web.',
      '«No» o «No sé»: Ve a la sucursal.',
    ],
  );
});

test('escapes what editors write', () => {
  const sly: Words = { ...words, title: '<b>', route: () => '"<script>&', answer: () => '<i>' };
  const small: Guide = guide;
  for (const markup of [diagramSvg(small, sly), outlineHtml(small, sly)])
    assert.doesNotMatch(markup, /<script|<i>|<b>/);
});
