import type { Language } from '@first-login/shared/search';
import type { Locale } from '@first-login/shared/locales';
import { makeKnowledge } from '../components/search/knowledge.ts';
import { type PackedSearch, unpackSearch } from '../components/search/packed.ts';
import { makeSearcher } from '../components/search/searcher.ts';

/** Where a page stands among the results of a query. */
export interface Rank {
  query: string;
  /** From 1; none where it is not among them. */
  place?: number;
  /** The title of the page that comes first, where it is another. */
  first?: string;
}

const languages: Record<Locale, () => Promise<Language>> = {
  es: async () => (await import('@first-login/shared/search/spanish')).spanish,
  en: async () => (await import('@first-login/shared/search/english')).english,
};

/** Asks the site's own search, as a reader would, for each query. @throws when its data cannot be loaded */
export async function ranksOf(locale: Locale, href: string, queries: readonly string[]): Promise<Rank[]> {
  const [response, language] = await Promise.all([fetch(`/search/${locale}.json`), languages[locale]()]);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  const data = unpackSearch((await response.json()) as PackedSearch);
  const none = { rank: () => Promise.resolve([]) };
  const searcher = makeSearcher(data, makeKnowledge(data, language), none);
  return queries.map((query) => {
    const { results } = searcher.ask(query).answer;
    const at = results.findIndex((result) => result.href === href);
    const first = results[0]?.title.map(({ text }) => text).join('');
    return {
      query,
      ...(at >= 0 && { place: at + 1 }),
      ...(at !== 0 && first !== undefined && { first }),
    };
  });
}
