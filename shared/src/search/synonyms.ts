import type { Language } from './language/language.ts';
import { terms } from './terms.ts';

/** Phrases of the same meaning, or phrases (`from`) that shall also find others (`to`), as editors write them. */
export type SynonymGroup = { same: readonly string[] } | { from: readonly string[]; to: readonly string[] };

/** A phrase, and its stems. */
interface Stemmed {
  text: string;
  stems: readonly string[];
}

/** What a phrase, as stems, may be replaced by. */
interface Synonym {
  phrase: readonly string[];
  others: readonly Stemmed[];
}

/** Synonyms by the first stem of their phrase, the longest phrase first. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

export function compileSynonyms(groups: readonly SynonymGroup[], language: Language): Synonyms {
  const compiled = new Map<string, Synonym[]>();
  for (const group of groups) {
    const { from, to } = 'same' in group ? { from: group.same, to: group.same } : group;
    const targets = stemmed(to, language);
    for (const { stems: phrase } of stemmed(from, language)) {
      const others = targets.filter(({ stems }) => stems.join(' ') !== phrase.join(' '));
      const [first] = phrase;
      if (first === undefined || others.length === 0) continue;
      compiled.set(first, [...(compiled.get(first) ?? []), { phrase, others }]);
    }
  }
  for (const list of compiled.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return compiled;
}

/** Phrases with their stems; of those with the same stems, the first. */
function stemmed(phrases: readonly string[], language: Language): Stemmed[] {
  const all = phrases.map((text) => ({ text, stems: terms(text, language) }));
  return all.filter(
    ({ stems }, index) => all.findIndex((other) => other.stems.join(' ') === stems.join(' ')) === index,
  );
}

/** All phrases of groups, for the vocabulary: a synonym can be misspelt too. */
export function synonymTexts(groups: readonly SynonymGroup[]): string[] {
  return groups.flatMap((group) => ('same' in group ? group.same : [...group.from, ...group.to]));
}
