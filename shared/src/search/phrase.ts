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
  /** How those of its other words sound without which what is left would say something else: «someone in my account». */
  needs: readonly string[];
}

export function compilePhrase(text: string, language: Language): CompiledPhrase {
  const all = wordsOf(text, language).map(fold);
  const folded = contentWords(all, language);
  const stems = [...new Set(folded.map((word) => language.stem(word)))];
  const others = all.filter((word) => !folded.includes(word) && !language.particles.has(word));
  return { text, stems, folded, needs: stems.length > 1 ? [] : others.map((word) => language.sound(word)) };
}

/** Whether a query has the words of a phrase that are not looked for by themselves. */
export function hasNeeded({ needs }: CompiledPhrase, sounds: ReadonlySet<string>): boolean {
  return needs.every((sound) => sounds.has(sound));
}
