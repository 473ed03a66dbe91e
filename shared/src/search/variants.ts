import type { Phrase, Token, Understanding } from './understand.ts';

/** A query for an index that knows neither synonyms nor spelling, and how much its answers count. */
export interface Variant {
  text: string;
  weight: number;
}

/** An index is asked this often at most for one query. */
const most = 6;

/** What to ask such an index: the query in the site's words, then with synonyms, then with one word less. */
export function variants({ tokens, phrases }: Understanding): Variant[] {
  const said = tokens.map((token) => ({
    text: textOf(token),
    known: token.alternatives.length > 0,
    ...token,
  }));
  const heavy = said.some(({ light, known }) => !light && known);
  const asked = said.filter(({ light, known }) => known && (!light || !heavy));
  const join = (words: readonly { text: string }[]): string => words.map(({ text }) => text).join(' ');
  const synonyms = phrases.flatMap((phrase) => withSynonym(phrase, said));
  const fewer = asked.length > 2 ? asked.map((left) => join(asked.filter((word) => word !== left))) : [];
  const all: Variant[] = [
    { text: join(asked), weight: 1 },
    ...synonyms.map((text) => ({ text, weight: 0.6 })),
    ...fewer.map((text) => ({ text, weight: 0.4 })),
  ];
  return distinct(all.filter(({ text }) => text !== '')).slice(0, most);
}

function textOf({ alternatives, corrected, word }: Token): string {
  return corrected ?? alternatives[0]?.text ?? word;
}

function withSynonym(
  { from, to, alternatives }: Phrase,
  said: readonly { text: string; light: boolean }[],
): string[] {
  const around = (part: typeof said): string[] => part.filter(({ light }) => !light).map(({ text }) => text);
  return alternatives
    .slice(0, 2)
    .map(({ text }) => [...around(said.slice(0, from)), text, ...around(said.slice(to))].join(' '));
}

function distinct(all: readonly Variant[]): Variant[] {
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}
