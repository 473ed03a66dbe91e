import { fold, type Language, type Understanding } from '@first-login/shared/search';
import type { Piece } from './excerpt.ts';

/** Cuts a text into what a query asked for and the rest. */
export type Marker = (text: string) => Piece[];

/**
 * A marker of what was typed, in any of its forms and as it is rightly spelt; only in a text that has nothing of it, of
 * what means the same as one of its words. Words that say nothing by themselves («no», «nunca», «cómo») are never marked.
 */
export function marker({ tokens, phrases }: Understanding, language: Language): Marker {
  const says = (word: string): boolean => !language.lightWords.has(word) && !language.stopWords.has(word);
  const typed = new Set(
    tokens.filter(({ light }) => !light).flatMap(({ alternatives: [best] }) => best?.stems ?? []),
  );
  const meant = new Set(
    phrases
      .filter(({ from, to }) => tokens.slice(from, to).filter(({ light }) => !light).length === 1)
      .flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => (stems.length === 1 ? stems : []))),
  );
  return (text) => {
    const words = text.split(/([\p{L}\p{N}]+)/u).filter(Boolean);
    const markOf = (stems: ReadonlySet<string>): Piece[] =>
      words.map((word) => {
        const folded = fold(word);
        return { text: word, marked: says(folded) && stems.has(language.stem(folded)) };
      });
    const pieces = markOf(typed);
    return pieces.some(({ marked }) => marked) ? pieces : markOf(meant);
  };
}
