import type { Language } from './language/language.ts';
import { terms } from './terms.ts';
import type { Token } from './understand.ts';

/** What editors want to stand first, and the phrases that ask for it. */
export interface Intent {
  /** The article, as collection/id. */
  article: string;
  phrases: readonly string[];
  /** Whether a query must say nothing else. */
  only?: boolean | undefined;
}

interface CompiledPhrase {
  article: string;
  stems: readonly string[];
  only: boolean;
}

/** Intents, by their longest phrase first. */
export type Intents = readonly CompiledPhrase[];

export function compileIntents(intents: readonly Intent[], language: Language): Intents {
  return intents
    .flatMap(({ article, phrases, only = false }) =>
      phrases.map((phrase) => ({ article, only, stems: [...new Set(terms(phrase, language))] })),
    )
    .toSorted((a, b) => b.stems.length - a.stems.length);
}

/** The article of the longest phrase whose words are all in a query. */
export function intentOf(tokens: readonly Token[], intents: Intents): string | undefined {
  const said = tokens.map(({ alternatives }) => alternatives.flatMap(({ stems }) => stems));
  const needed = tokens.filter(({ light }) => !light).length;
  return intents.find(
    ({ stems, only }) =>
      (!only || stems.length >= needed) && stems.every((stem) => said.some((word) => word.includes(stem))),
  )?.article;
}
