import type { Definition } from './terms.ts';

/** A stretch of a text: plain, or the first use of a word of the glossary. */
export type Stretch = string | { text: string; definition: Definition };

/**
 * Cuts texts at words of the glossary. What it returns remembers which words it has met, so that each is cut out once:
 * use one for an article, with its texts in order.
 */
export function firstUses(definitions: readonly Definition[]): (text: string) => Stretch[] {
  const open = new Map(definitions.map((definition) => [definition.term.toLowerCase(), definition]));
  return (text) => {
    const stretches: Stretch[] = [];
    let rest = text;
    for (;;) {
      const found = nextUse(rest, [...open.keys()]);
      const definition = found && open.get(found.text.toLowerCase());
      if (!definition) break;
      open.delete(found.text.toLowerCase());
      stretches.push(rest.slice(0, found.index), { text: found.text, definition });
      rest = rest.slice(found.index + found.text.length);
    }
    return [...stretches, rest].filter((stretch) => stretch !== '');
  };
}

/** The first whole word or words of a text that are in a list, the longest where several begin at one place. */
function nextUse(text: string, words: readonly string[]): { text: string; index: number } | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`,
    'iu',
  );
  const match = pattern.exec(text);
  return match ? { text: match[0], index: match.index } : undefined;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
