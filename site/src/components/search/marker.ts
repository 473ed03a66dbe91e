import { fold, type Language, type Understanding } from '@first-login/shared/search';
import type { Piece } from './excerpt.ts';

/** Cuts a text into what a query asked for and the rest. */
export type Marker = (text: string) => Piece[];

/** A marker of the words of a query, in any of their forms and under their synonyms. */
export function marker({ tokens, phrases }: Understanding, { stem }: Language): Marker {
  const alternatives = [...tokens.filter(({ light }) => !light), ...phrases].flatMap(
    (part) => part.alternatives,
  );
  const stems = new Set(
    alternatives
      .filter((alternative) => alternative.stems.length === 1)
      .flatMap((alternative) => alternative.stems),
  );
  return (text) =>
    text
      .split(/([\p{L}\p{N}]+)/u)
      .filter(Boolean)
      .map((part) => ({ text: part, marked: stems.has(stem(fold(part))) }));
}
