import {
  type Asking,
  compileIntents,
  compileSynonyms,
  type Intent,
  type Intents,
  type Knowledge,
  type Language,
  makeVocabulary,
  synonymTexts,
  terms,
} from '@first-login/shared/search';
import type { SearchData, SearchDocument } from './data.ts';

/** All that a query is understood by, and what editors put first. */
export interface SiteKnowledge extends Knowledge {
  pins: Intents;
  urgent: Intents;
  /** What the site does not have. */
  outside: Intents;
}

/** Makes ready what was loaded: a few milliseconds for a site of this size. */
export function makeKnowledge(data: SearchData, plain: Language): SiteKnowledge {
  const language = { ...plain, lightWords: new Set([...plain.lightWords, ...data.names]) };
  const texts = [...data.documents.flatMap(textsOf), ...synonymTexts(data.synonyms), data.words];
  return {
    language,
    vocabulary: makeVocabulary(
      texts,
      language,
      data.documents.flatMap(({ asked = '' }) => asked.split(' ')),
      [...data.urgent, ...data.outside].flatMap(phrasesOf).flatMap((phrase) => terms(phrase, language)),
    ),
    synonyms: compileSynonyms(data.synonyms, language),
    pins: compileIntents([...data.pins, ...data.documents.flatMap(definition)], language),
    urgent: compileIntents(data.urgent, language),
    outside: compileIntents(
      data.outside.map((asking) => ({ article: 'none', ...asking })),
      language,
    ),
  };
}

/** Who searches for nothing but a term of the glossary wants the article that says more. */
function definition({ article, title, aliases }: SearchDocument): Intent[] {
  return article === undefined ? [] : [{ article, phrases: [title, ...aliases], only: 'exactly' }];
}

/** What is looked for in a query, which is not misspelt there: «le dicté el código», «en el extranjero». */
function phrasesOf({ phrases = [], all = [] }: Asking): string[] {
  return [...phrases, ...all.flat()];
}

function textsOf({ title, summary, aliases, headings }: SearchDocument): string[] {
  return [title, summary, ...aliases, ...headings.map(({ text }) => text)];
}
