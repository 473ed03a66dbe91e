import type { Language } from './language/language.ts';
import { fold, words } from './text.ts';

/** The stems of a text, as they are indexed: all words but stop words. */
export function terms(text: string, language: Language): string[] {
  return contentWords(wordsOf(text, language).map(fold), language).map((word) => language.stem(word));
}

/** The words of a text, those pairs joined that say something only together. */
export function wordsOf(text: string, { pairs }: Language): string[] {
  const joined: string[] = [];
  for (const word of words(text)) {
    const pair = pairs.get(fold(`${joined.at(-1) ?? ''} ${word}`));
    if (pair === undefined) joined.push(word);
    else joined.splice(-1, 1, pair);
  }
  return joined;
}

/** The same words as they are written, marked so that none is taken for a stem. */
export function exactTerms(text: string, language: Language): string[] {
  return contentWords(wordsOf(text, language).map(fold), language).map(exact);
}

/** The term of a folded word in just this form. */
export const exact = (folded: string): string => `=${folded}`;

/** The words that say something; all of them when none does («qué es esto»). */
export function contentWords(folded: readonly string[], { stopWords, lightWords }: Language): string[] {
  const content = folded.filter((word) => lightWords.has(word) || !stopWords.has(word));
  return content.length > 0 ? content : [...folded];
}
