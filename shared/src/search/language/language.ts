import type { Locale } from '../../locales.ts';

/** What search knows of a language. All functions take folded words. */
export interface Language {
  locale: Locale;
  /** What a word shares with its other forms: «verificar», «verifiqué», «verificado». */
  stem: (word: string) => string;
  /** What a word shares with those that sound the same: «celular», «selular». */
  sound: (word: string) => string;
  /** Neighbours that say something only together, as they are looked for: «para qué» is «paraque». */
  pairs: ReadonlyMap<string, string>;
  /** What a text is asked for by that walks through something. */
  howTo: string;
  /** What an unknown word may be a playful form of: «tarjetita» is «tarjeta». */
  plainer: (word: string) => readonly string[];
  /** Words that say nothing about what is looked for. */
  stopWords: Pick<ReadonlySet<string>, 'has'>;
  /** Of those, the ones that no phrase of the editors depends on: «me», «mi», «the». */
  particles: ReadonlySet<string>;
  /** Words that tell one article from its neighbour, but that no article must have: «dónde», «sin», «tengo». */
  lightWords: ReadonlySet<string>;
  /** Of those, the ones that turn a question round: «sin», «no», «para qué». */
  negations: ReadonlySet<string>;
}
