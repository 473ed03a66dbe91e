import type { Locale } from '@first-login/shared/locales';

/** A command was called in a way that it does not know. The message is for who called it: what to write instead. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly sentence: Readonly<Record<Locale, string>>;
  /** @param sentence in each language, or in English alone */
  constructor(sentence: Readonly<Record<Locale, string>> | string, options?: ErrorOptions) {
    const both = typeof sentence === 'string' ? { es: sentence, en: sentence } : sentence;
    super(both.en, options);
    this.sentence = both;
  }
}

/**
 * What Node says of words that a command does not know, with where to read what it knows.
 * @param read reads the words by `parseArgs`
 * @throws CallError
 */
export function understood<Values>(read: () => Values, help: string): Values {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : String(error);
    throw new CallError(`${why}. ${help}`, { cause: error });
  }
}
