import type { Token } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { syllable } from 'syllable';
import type { Position } from '../../guide/problem.ts';
import type { Document } from '../document.ts';
import { filled } from '../filled.ts';
import { spanishSyllables } from './syllables.ts';

/** How easy a text is to read. */
export interface Reading {
  words: number;
  sentences: number;
  /** INFLESZ in Spanish, Flesch in English: 100 is very easy, 0 very hard. None where there is too little text. */
  score: number | undefined;
  /** Its sentences that have many words, with where each begins. */
  long: { words: number; position: Position; text: string }[];
}

/** The formulas were made for samples of a hundred words: fewer tell little about how a text reads. */
const fewest = 100;
/** Sentences longer than this are told. */
export const longest: Record<Locale, number> = { es: 30, en: 30 };

export function readingOf(document: Document, known: ReadonlyMap<string, Token>): Reading {
  const { locale } = document;
  const counted = { words: 0, sentences: 0, syllables: 0 };
  const long: Reading['long'] = [];
  for (const { part, text, at } of document.sentences) {
    if (part !== '' && !part.startsWith('#')) continue;
    const words = filled(text, known).match(/\p{L}+/gu) ?? [];
    if (words.length === 0) continue;
    counted.words += words.length;
    counted.sentences += 1;
    for (const word of words) counted.syllables += syllablesOf(word, locale);
    if (words.length > longest[locale]) long.push({ words: words.length, position: at(), text });
  }
  const { words, sentences } = counted;
  return { words, sentences, long, score: words < fewest ? undefined : scoreOf(counted, locale) };
}

function scoreOf(
  { words, sentences, syllables }: { words: number; sentences: number; syllables: number },
  locale: Locale,
): number {
  return locale === 'es'
    ? // INFLESZ (Barrio Cantalejo 2008), on the formula of Szigriszt Pazos.
      206.835 - (62.3 * syllables) / words - words / sentences
    : // Flesch Reading Ease (1948).
      206.835 - (84.6 * syllables) / words - (1.015 * words) / sentences;
}

const seen: Record<Locale, Map<string, number>> = { es: new Map(), en: new Map() };

function syllablesOf(word: string, locale: Locale): number {
  const known = seen[locale].get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, locale === 'es' ? spanishSyllables(word) : syllable(word));
  seen[locale].set(word, count);
  return count;
}
