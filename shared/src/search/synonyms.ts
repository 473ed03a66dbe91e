import type { Language } from './language/language.ts';
import { type CompiledPhrase, compilePhrase } from './phrase.ts';

/** Phrases of the same meaning, or phrases (`from`) that shall also find others (`to`), as editors write them. */
export type SynonymGroup = { same: readonly string[] } | { from: readonly string[]; to: readonly string[] };

/** What a phrase may be replaced by. */
interface Synonym {
  phrase: CompiledPhrase;
  others: readonly CompiledPhrase[];
}

/** Synonyms by the first stem of their phrase, the longest phrase first. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

export function compileSynonyms(groups: readonly SynonymGroup[], language: Language): Synonyms {
  const compiled = new Map<string, Synonym[]>();
  const compile = (phrases: readonly string[]): CompiledPhrase[] =>
    phrases.map((phrase) => compilePhrase(phrase, language));
  for (const group of groups) {
    const { from, to } = 'same' in group ? { from: group.same, to: group.same } : group;
    const targets = distinct(compile(to));
    for (const phrase of compile(from)) {
      const others = targets.filter(({ stems }) => key(stems) !== key(phrase.stems));
      const [first] = phrase.stems;
      if (first === undefined || others.length === 0) continue;
      compiled.set(first, [...(compiled.get(first) ?? []), { phrase, others }]);
    }
  }
  for (const list of compiled.values()) list.sort((a, b) => b.phrase.stems.length - a.phrase.stems.length);
  return compiled;
}

const key = (stems: readonly string[]): string => stems.join(' ');

/** Of phrases with the same stems, the first; none that would say something else where its other words are missing. */
function distinct(phrases: readonly CompiledPhrase[]): CompiledPhrase[] {
  const keys = phrases.map(({ stems }) => key(stems));
  return phrases.filter(
    ({ needs }, index) => needs.length === 0 && keys.indexOf(keys[index] ?? '') === index,
  );
}

/** All phrases of groups, for the vocabulary: a synonym can be misspelt too. */
export function synonymTexts(groups: readonly SynonymGroup[]): string[] {
  return groups.flatMap((group) => ('same' in group ? group.same : [...group.from, ...group.to]));
}
