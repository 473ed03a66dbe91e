import type { Language } from './language/language.ts';
import { contentWords, wordsOf } from './terms.ts';
import { fold } from './text.ts';

/** A phrase of the editors, as it is found in queries. */
export interface CompiledPhrase {
  text: string;
  /** What it says. */
  stems: readonly string[];
  /** The same words in the form in which they stand. */
  folded: readonly string[];
  /**
   * How those of its words sound that a query must have as they are: marked so («=puse» is not «poner»), or without which
   * what is left would say something else («someone in my account»).
   */
  needs: readonly string[];
}

export function compilePhrase(phrase: string, language: Language): CompiledPhrase {
  const marked = [...phrase.matchAll(/=(\S+)/g)].map(([, word = '']) => fold(word));
  const text = phrase.replace(/=\S+/g, '').trim();
  const all = text === '' ? [] : wordsOf(text, language).map(fold);
  const folded = contentWords(all, language);
  const stems = [...new Set(folded.map((word) => language.stem(word)))];
  const others =
    stems.length > 1 ? [] : all.filter((word) => !folded.includes(word) && !language.particles.has(word));
  return { text, stems, folded, needs: [...marked, ...others].map((word) => language.sound(word)) };
}

/** Whether a query has the words of a phrase that are not looked for by themselves. */
export function hasNeeded({ needs }: CompiledPhrase, sounds: ReadonlySet<string>): boolean {
  return needs.every((sound) => sounds.has(sound));
}
