import type { Language } from './language/language.ts';
import { fold, words } from './text.ts';

/** The stems of a text, as they are indexed: all words but stop words. */
export function terms(text: string, language: Language): string[] {
  return contentWords(words(text).map(fold), language).map((word) => language.stem(word));
}

/** The same words as they are written, marked so that none is taken for a stem. */
export function exactTerms(text: string, language: Language): string[] {
  return contentWords(words(text).map(fold), language).map(exact);
}

/** The term of a folded word in just this form. */
export const exact = (folded: string): string => `=${folded}`;

/** The words that say something; all of them when none does («qué es esto»). */
export function contentWords(folded: readonly string[], { stopWords, lightWords }: Language): string[] {
  const content = folded.filter((word) => lightWords.has(word) || !stopWords.has(word));
  return content.length > 0 ? content : [...folded];
}
