import {
  compileIntents,
  compileSynonyms,
  type Intents,
  type Knowledge,
  type Language,
  makeVocabulary,
  synonymTexts,
} from '@first-login/shared/search';
import type { SearchData, SearchDocument } from './data.ts';

/** All that a query is understood by, and what editors put first. */
export interface SiteKnowledge extends Knowledge {
  pins: Intents;
  urgent: Intents;
}

/** Makes ready what was loaded: a few milliseconds for a site of this size. */
export function makeKnowledge(data: SearchData, plain: Language): SiteKnowledge {
  const language = { ...plain, lightWords: new Set([...plain.lightWords, ...data.names]) };
  const texts = [...data.documents.flatMap(textsOf), ...synonymTexts(data.synonyms)];
  return {
    language,
    vocabulary: makeVocabulary(texts, language, data.words),
    synonyms: compileSynonyms(data.synonyms, language),
    pins: compileIntents(data.pins, language),
    urgent: compileIntents(data.urgent, language),
  };
}

function textsOf({ title, summary, aliases, headings }: SearchDocument): string[] {
  return [title, summary, ...aliases, ...headings.map(({ text }) => text)];
}
