import type { Locale } from '../../locales.ts';

/** What search knows of a language. All functions take folded words. */
export interface Language {
  locale: Locale;
  /** What a word shares with its other forms: «verificar», «verifiqué», «verificado». */
  stem: (word: string) => string;
  /** What a word shares with those that sound the same: «celular», «selular». */
  sound: (word: string) => string;
  /** Words that say nothing about what is looked for. */
  stopWords: ReadonlySet<string>;
  /** Words that tell one article from its neighbour, but that no article must have: «dónde», «sin», «tengo». */
  lightWords: ReadonlySet<string>;
  /** Of those, the ones that turn a question round: «sin», «no». */
  negations: ReadonlySet<string>;
}

/** A set of the words of a text. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
