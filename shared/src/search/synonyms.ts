import type { Language } from './language/language.ts';
import { terms } from './terms.ts';

/** Phrases of the same meaning, or phrases (`from`) that shall also find others (`to`), as editors write them. */
export type SynonymGroup = { same: readonly string[] } | { from: readonly string[]; to: readonly string[] };

/** What a phrase may be replaced by, all as stems. */
export interface Synonym {
  phrase: readonly string[];
  others: readonly (readonly string[])[];
}

/** Synonyms by the first stem of their phrase, the longest phrase first. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

export function compileSynonyms(groups: readonly SynonymGroup[], language: Language): Synonyms {
  const compiled = new Map<string, Synonym[]>();
  for (const group of groups) {
    const { from, to } = 'same' in group ? { from: group.same, to: group.same } : group;
    const targets = distinct(to.map((phrase) => terms(phrase, language)));
    for (const phrase of distinct(from.map((text) => terms(text, language)))) {
      const others = targets.filter((other) => other.join(' ') !== phrase.join(' '));
      const [first] = phrase;
      if (first === undefined || others.length === 0) continue;
      compiled.set(first, [...(compiled.get(first) ?? []), { phrase, others }]);
    }
  }
  for (const list of compiled.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return compiled;
}

function distinct(phrases: readonly string[][]): string[][] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}

/** All phrases of groups, for the vocabulary: a synonym can be misspelt too. */
export function synonymTexts(groups: readonly SynonymGroup[]): string[] {
  return groups.flatMap((group) => ('same' in group ? group.same : [...group.from, ...group.to]));
}
