import type { Language } from './language/language.ts';
import { fold, words } from './text.ts';

/** The stems of a text, as they are indexed: all words but stop words. */
export function terms(text: string, language: Language): string[] {
  return contentWords(words(text).map(fold), language).map((word) => language.stem(word));
}

/** The words that say something; all of them when none does («qué es esto»). */
export function contentWords(folded: readonly string[], { stopWords, lightWords }: Language): string[] {
  const content = folded.filter((word) => lightWords.has(word) || !stopWords.has(word));
  return content.length > 0 ? content : [...folded];
}
