import type { Language } from '@first-login/shared/search';
import { makeKnowledge } from '../knowledge.ts';
import { type PackedSearch, unpackSearch } from '../packed.ts';
import { loadPagefind } from '../pagefind.ts';
import { makeSearcher, type Searcher } from '../searcher.ts';
import { textRanker } from '../text-ranker.ts';

/** Gives the search of the page's language: loaded once, and again after a failure. */
export type Loader = () => Promise<Searcher>;

/** @param first the request of the small index that was sent before this script was there */
export function makeLoader(language: Language, first: Promise<Response>): Loader {
  let early: Promise<Response> | undefined = first;
  let loaded: Promise<Searcher> | undefined;
  const load = async (): Promise<Searcher> => {
    const response = await (early ?? fetch(`/search/${language.locale}.json`));
    // An answer that is no index, as that of a server in trouble, throws here.
    const data = unpackSearch((await response.json()) as PackedSearch);
    return makeSearcher(data, makeKnowledge(data, language), textRanker(loadPagefind));
  };
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = early = undefined;
      throw error;
    });
    return loaded;
  };
}
