import type { Locale } from '@first-login/shared/locales';
import type { Problem } from '../../guide/problem.ts';
import { stringOf, type Document, type Words } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

const faq = 'faqs/es/clave.md';

const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'warning',
  asks: { es: 'Ninguna palabra está dos veces seguidas.', en: 'No word stands twice in a row.' },
  why: {
    es: 'Casi siempre quedó al cambiar la oración. Un lector de pantalla lee las dos.',
    en: 'It is nearly always left over from a change of the sentence. A screen reader reads both.',
  },
  example: shown(faq, 'Es una clave que creas', 'Es una clave que que creas', 'Es una clave que creas'),
};

const longTitle: Rule = {
  id: 'long-title',
  severity: 'warning',
  asks: {
    es: 'Un título tiene 70 letras o menos, y un resumen 160 o menos.',
    en: 'A title has 70 letters or fewer, and a summary 160 or fewer.',
  },
  why: {
    es: 'Los buscadores cortan lo demás, y en un celular el título ocuparía la pantalla.',
    en: 'Search engines cut off the rest, and on a phone the title would fill the screen.',
  },
  example: shown(
    faq,
    'title: ¿Qué es la clave?',
    'title: ¿Qué es la clave, dónde la creas, para qué sirve y qué debes hacer si se te olvida?',
    'title: ¿Qué es la clave?',
  ),
};

export const proofreadingRules = [doubledWord, longTitle];

/** What a proofreader marks in a text. */
export function proofreadingProblems(document: Document): Problem[] {
  return [...doubledWords(document), ...long(document)];
}

/** Words that are said twice on purpose: «muy muy», «luego luego», “that that”. */
const meant: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: new Set(['nos', 'no', 'sí', 'ya', 'muy', 'casi', 'luego', 'poco', 'bien', 'así', 'tan']),
  en: new Set(['that', 'had', 'is', 'very', 'no', 'so', 'you']),
};
const twice = /(?<![\p{L}\p{N}'’-])(\p{L}+|\{\{\w+\}\})[ \u00a0]+(\1)(?![\p{L}\p{N}'’-])/giu;

/** Words that stand twice in a row. */
export function doubledWords({ prose, locale, lines }: Words): Problem[] {
  return prose.flatMap(({ text, at }) =>
    [...text.matchAll(twice)]
      .filter(({ 1: word = '' }) => !meant[locale].has(word.toLowerCase()))
      // Of what stands in code or in a link, only one may be a word of the sentence.
      .filter(({ 0: both, index }) => lines()[at(index).line - 1]?.includes(both))
      .map(({ 0: both, 2: second = '', index }) =>
        told(doubledWord, at(index + both.length - second.length), {
          es: `«${both}»: la palabra está dos veces. Quita una.`,
          en: `«${both}»: the word stands twice. Take one out.`,
        }),
      ),
  );
}

/** Most letters of each, with its tokens as they are written. */
const most = { title: 70, summary: 160 } as const;

function long(document: Document): Problem[] {
  if (document.kind === 'guides') return [];
  return (['title', 'summary'] as const).flatMap((key): Problem[] => {
    const letters = [...(stringOf(document, key) ?? '')].length;
    if (letters <= most[key]) return [];
    const name = {
      title: { es: 'El título', en: 'The title' },
      summary: { es: 'El resumen', en: 'The summary' },
    }[key];
    return [
      told(longTitle, document.text.matter.at([key]), {
        es: `${name.es} tiene ${letters} letras; lo mejor son ${most[key]} o menos. Di solo lo que distingue a este texto, y deja lo demás para el texto.`,
        en: `${name.en} has ${letters} letters; ${most[key]} or fewer is best. Say only what sets this text apart, and leave the rest to the text.`,
      }),
    ];
  });
}
