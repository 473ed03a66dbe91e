declare module 'nspell' {
  export interface Speller {
    correct(word: string): boolean;
    /** Words that may have been meant, the likeliest first. */
    suggest(word: string): string[];
  }
  export default function nspell(aff: Buffer, dic: Buffer): Speller;
}
