import type { Passage } from '../passages.ts';
import type { Position } from '../problem.ts';
import { fold } from './fold.ts';

/** A sentence of a text: as written, as the lints read it, and where it begins, told when asked. */
export interface Sentence {
  text: string;
  /** Made when asked. */
  readonly folded: string;
  /** The part of the file that it stands in, as its passage tells it. */
  part: string;
  at: () => Position;
}

/** What each token is called by where only its kind counts. */
const spoken: Readonly<Record<string, string>> = {
  bank: 'banco',
  phonePin: 'pin',
  token: 'token',
  mobileToken: 'token',
  app: 'xplace',
  web: 'xplace',
  webAddress: 'xplace',
  domain: 'xplace',
};

/** Sentences end at a stop before a space: not within «N.I.P.» or an address. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { part, text, at } of passages)
    for (const { 0: sentence, index } of text.matchAll(/\S(?:[^.!?…]|[.!?…](?=\S))*[.!?…]*/gu)) {
      let folded: string | undefined;
      sentences.push({
        part,
        text: sentence.trim(),
        get folded() {
          return (folded ??= foldSpoken(sentence));
        },
        at: () => at(index),
      });
    }
  return sentences;
}

function foldSpoken(sentence: string): string {
  return fold(
    sentence.includes('{{')
      ? sentence.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => spoken[name] ?? 'x')
      : sentence,
  );
}
