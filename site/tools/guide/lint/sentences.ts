import type { Passage } from '../passages.ts';
import type { Position } from '../problem.ts';
import { fold } from './fold.ts';

/** A sentence of a text: as written, as the lints read it, and where it begins, told when asked. */
export interface Sentence {
  text: string;
  folded: string;
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
  return passages.flatMap(({ text, at }) =>
    [...text.matchAll(/\S(?:[^.!?…]|[.!?…](?=\S))*[.!?…]*/gu)].map(({ 0: sentence, index }) => ({
      text: sentence.trim(),
      folded: fold(sentence.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => spoken[name] ?? 'x')),
      at: () => at(index),
    })),
  );
}
