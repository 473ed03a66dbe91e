import type { Locale } from '@first-login/shared/locales';
import type { SearchData } from './data.ts';
import { makeKnowledge } from './knowledge.ts';
import { loadLanguage } from './languages.ts';
import { loadPagefind } from './pagefind.ts';
import { makeSearcher, type Searcher } from './searcher.ts';
import { textRanker } from './text-ranker.ts';

let loaded: Promise<Searcher> | undefined;

/** Loads the search of the page's language, once; a failed load is tried again at the next call. */
export function loadSearcher(locale: Locale): Promise<Searcher> {
  loaded ??= load(locale).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(locale: Locale): Promise<Searcher> {
  const [language, data] = await Promise.all([loadLanguage(locale), fetchData(locale)]);
  return makeSearcher(data, makeKnowledge(data, language), textRanker(loadPagefind));
}

async function fetchData(locale: Locale): Promise<SearchData> {
  const response = await fetch(`/search/${locale}.json`);
  if (!response.ok) throw new Error(`/search/${locale}.json answered ${response.status}.`);
  return (await response.json()) as SearchData;
}
