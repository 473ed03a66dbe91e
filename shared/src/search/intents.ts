import type { Language } from './language/language.ts';
import { type CompiledPhrase, compilePhrase, hasNeeded } from './phrase.ts';
import type { Understanding } from './understand.ts';

/** What editors want to stand first, and the phrases that ask for it. */
export interface Intent {
  /** The article, as collection/id. */
  article: string;
  phrases: readonly string[];
  /** Whether a query must say nothing else. */
  only?: boolean | undefined;
}

interface CompiledIntent {
  article: string;
  phrase: CompiledPhrase;
  only: boolean;
}

/** What a word is only distantly like asks for nothing: «clave» is not «CLABE». */
const sure = 0.82;

/** Intents, by their longest phrase first. */
export type Intents = readonly CompiledIntent[];

export function compileIntents(intents: readonly Intent[], language: Language): Intents {
  return intents
    .flatMap(({ phrases, article, only = false }) =>
      phrases.map((phrase) => ({ article, only, phrase: compilePhrase(phrase, language) })),
    )
    .toSorted((a, b) => b.phrase.stems.length - a.phrase.stems.length);
}

/**
 * The article of the longest phrase whose words are all in a query. Of phrases as long as each other, the one with most
 * words in just the form that was typed: «estafa» asks what it is, «me estafaron» what to do. Phrases that the query
 * must say alone are found under their synonyms too.
 */
export function intentOf(
  understanding: Understanding,
  intents: Intents,
  { negations }: Language,
): string | undefined {
  const { tokens } = understanding;
  const said = tokens.map(
    ({ alternatives }) =>
      new Set(alternatives.filter(({ weight }) => weight >= sure).flatMap(({ stems }) => stems)),
  );
  const needed = (index: number): boolean => {
    const token = tokens[index];
    return token === undefined || !token.light || negations.has(token.folded);
  };
  const alone = readings(understanding, said, needed);
  const found = intents.filter(({ phrase, only }) => {
    const { stems } = phrase;
    if (!hasNeeded(phrase, understanding.sounds)) return false;
    if (!only) return stems.every((stem) => said.some((word) => word.has(stem)));
    return alone.some((reading) => saysOnly(stems, reading));
  });
  const typed = new Set(tokens.map(({ folded }) => folded));
  const longest = found.filter(({ phrase }) => phrase.stems.length === found[0]?.phrase.stems.length);
  const exact = ({ phrase }: CompiledIntent): number =>
    phrase.folded.filter((word) => typed.has(word)).length;
  return longest.toSorted((a, b) => exact(b) - exact(a))[0]?.article;
}

/** A word of a reading: what it may be, and whether a phrase must say it. */
interface Said {
  stems: ReadonlySet<string>;
  needed: boolean;
}

function saysOnly(stems: readonly string[], reading: readonly Said[]): boolean {
  return (
    stems.every((stem) => reading.some((word) => word.stems.has(stem))) &&
    reading.every((word) => !word.needed || stems.some((stem) => word.stems.has(stem)))
  );
}

/** What a query can be read as: with each word's own synonyms, and with one phrase in the place of another. */
function readings(
  { phrases }: Understanding,
  said: readonly ReadonlySet<string>[],
  needed: (index: number) => boolean,
): Said[][] {
  const base = said.map((own, index): Said => {
    const synonyms = phrases
      .filter(({ from, to }) => from === index && to === index + 1)
      .flatMap(({ alternatives }) => alternatives.filter(({ stems }) => stems.length === 1))
      .flatMap(({ stems }) => stems);
    return { stems: new Set([...own, ...synonyms]), needed: needed(index) };
  });
  const replaced = phrases.flatMap(({ from, to, alternatives }) =>
    alternatives.map(({ stems }) => [
      ...base.slice(0, from),
      ...stems.map((stem) => ({ stems: new Set([stem]), needed: true })),
      ...base.slice(to),
    ]),
  );
  return [base, ...replaced];
}
