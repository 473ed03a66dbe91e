import type { Language } from './language/language.ts';
import { type CompiledPhrase, compilePhrase, hasNeeded } from './phrase.ts';
import { fold, words } from './text.ts';
import type { Understanding } from './understand.ts';

/** What a query may ask for: one of the phrases, or one of each list of `all`. */
export interface Asking {
  phrases?: readonly string[] | undefined;
  all?: readonly (readonly string[])[] | undefined;
  /** Phrases that turn it into something else: «cómo evitar que me roben». */
  unless?: readonly string[] | undefined;
}

/** What editors want to stand first. */
export interface Intent extends Asking {
  /** The article, as collection/id. */
  article: string;
  /** Whether a query must say nothing else; `exactly`: nor by synonyms. */
  only?: boolean | 'exactly' | undefined;
}

interface CompiledIntent {
  article: string;
  /** Lists of phrases; a query has one of each. */
  all: readonly (readonly CompiledPhrase[])[];
  unless: readonly CompiledPhrase[];
  only: boolean | 'exactly';
}

/** What a word is only distantly like asks for nothing: «clave» is not «CLABE». */
const sure = 0.76;

export type Intents = readonly CompiledIntent[];

export function compileIntents(intents: readonly Intent[], language: Language): Intents {
  const compile = (phrases: readonly string[]): CompiledPhrase[] =>
    phrases.map((phrase) => compilePhrase(phrase, language));
  return intents.flatMap(({ phrases = [], all, article, unless = [], only = false }) => {
    const rest = { article, only, unless: compile(unless) };
    return [
      ...compile(phrases).map((phrase) => ({ ...rest, all: [[phrase]] })),
      ...(all ? [{ ...rest, all: all.map(compile) }] : []),
    ];
  });
}

/**
 * The article of the intent that most words of a query ask for. Of those that as many ask for, the one with most words in
 * just the form that was typed. Phrases that the query must say alone are found under their synonyms too.
 */
export function intentOf(
  understanding: Understanding,
  intents: Intents,
  { negations }: Language,
): string | undefined {
  const { tokens, sounds } = understanding;
  const said = tokens.map(
    ({ stem, alternatives }) =>
      new Set([stem, ...alternatives.filter(({ weight }) => weight >= sure).flatMap(({ stems }) => stems)]),
  );
  const needed = (index: number): boolean => {
    const token = tokens[index];
    return token === undefined || !token.light || negations.has(token.folded);
  };
  const alone = readings(understanding, said, needed);
  const typed = new Set(tokens.flatMap(({ folded, corrected }) => [folded, ...words(fold(corrected ?? ''))]));
  const says = (phrase: CompiledPhrase): boolean =>
    hasNeeded(phrase, sounds) && phrase.stems.every((stem) => said.some((word) => word.has(stem)));
  const plainly = said.map((stems, index): Said => ({ stems, needed: needed(index) }));
  const saysAlone = (phrase: CompiledPhrase): boolean =>
    hasNeeded(phrase, sounds) && alone.some((reading) => saysOnly(phrase.stems, reading));
  const saysExactly = (phrase: CompiledPhrase): boolean =>
    hasNeeded(phrase, sounds) && saysOnly(phrase.stems, plainly);
  /** How many words ask for it, those in just this form a little more; 0 when not all that must be said is. */
  const strength = ({ all, unless, only }: CompiledIntent): number => {
    if (unless.some(says)) return 0;
    const found = all.map((phrases) =>
      Math.max(0, ...phrases.filter(only === 'exactly' ? saysExactly : only ? saysAlone : says).map(length)),
    );
    return found.includes(0) ? 0 : found.reduce((sum, each) => sum + each, 0);
  };
  const length = ({ stems, needs, folded }: CompiledPhrase): number =>
    stems.length + needs.length * 1.01 + folded.filter((word) => typed.has(word)).length / 100;
  let best: string | undefined;
  let most = 0;
  for (const intent of intents) {
    const strong = strength(intent);
    if (strong > most) [best, most] = [intent.article, strong];
  }
  return best;
}

/** The words that ask for something when they are said alone. */
export function subjectsOf(intents: Intents): ReadonlySet<string> {
  const phrases = intents.flatMap(({ all, only }) => (only ? all.flat() : []));
  return new Set(phrases.flatMap(({ stems }) => (stems.length === 1 ? stems : [])));
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
