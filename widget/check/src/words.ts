/** A sentence in each language of the report. */
export interface Words {
  en: string;
  es: string;
}

export type Language = keyof Words;
export const languages: readonly Language[] = ['en', 'es'];

/** Whatever is wrong with how the check was called, or keeps it from being done. */
export class CallError extends Error {
  override name = 'CallError';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
