import { escaped } from '../escaped.ts';
import type { Definition } from './terms.ts';

/** A stretch of a text: plain, or the first use of a word of the glossary. */
export type Stretch = string | { text: string; definition: Definition };

/**
 * Cuts a text at the first use of each word. `mayExplain` is asked once, where there is such a use: whether this text may
 * explain words at all.
 */
type Cut = (text: string, mayExplain?: () => boolean) => Stretch[];

/**
 * Finds words of the glossary in the texts of many articles: the pattern of all words is made once.
 * @returns for an article, with the definitions that it leaves out, a function that cuts its texts, in order, at the first
 * use of each word
 */
export function glossary(
  definitions: readonly Definition[],
): (isLeftOut?: (definition: Definition) => boolean) => Cut {
  const known = new Map(definitions.map((definition) => [definition.term.toLowerCase(), definition]));
  const pattern = patternOf([...known.keys()]);
  return (isLeftOut = () => false) => {
    const met = new Set<Definition>();
    return (text, mayExplain = () => true) => {
      const stretches: Stretch[] = [];
      let end = 0;
      for (const { 0: use, index } of pattern ? text.matchAll(pattern) : []) {
        const definition = known.get(use.toLowerCase());
        if (!definition || met.has(definition) || isLeftOut(definition)) continue;
        if (isAcronym(definition.term) && use !== definition.term) continue;
        if (stretches.length === 0 && !mayExplain()) break;
        met.add(definition);
        stretches.push(text.slice(end, index), { text: use, definition });
        end = index + use.length;
      }
      return [...stretches, text.slice(end)].filter((stretch) => stretch !== '');
    };
  };
}

/** In small letters it is another word, if any: «Une varias palabras» does not speak of the UNE. */
const isAcronym = (term: string): boolean => /^\p{Lu}{2,}$/u.test(term);

/** Whole words of a list, the longest where several begin at one place. */
function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'giu');
}
