import { understand, fuse } from '@first-login/shared/search';
import type { Locale } from '@first-login/shared/locales';
import type { Result } from '../../../site/src/components/search/ranker.ts';
import { makeSearcher } from '../../../site/src/components/search/searcher.ts';
import { smallRanker } from '../../../site/src/components/search/small-ranker.ts';
import { textRanker } from '../../../site/src/components/search/text-ranker.ts';
import { type BuiltSearch, builtSearch } from './built-search.ts';
import type { Judged } from './metrics.ts';
import type { JudgedQuery } from './query-set.ts';

/** What may rank: the site's own search, its parts alone, their fusion, or Pagefind without the query layer. */
export const rankings = ['site', 'small', 'text', 'fused', 'bare'] as const;
export type Ranking = (typeof rankings)[number];

type Search = (query: string) => Promise<Result[]>;

/** Asks the built site every query. */
export async function runQueries(queries: readonly JudgedQuery[], ranking: Ranking): Promise<Judged[]> {
  const searches = new Map<Locale, Search>();
  const judged: Judged[] = [];
  for (const query of queries) {
    const search = searches.get(query.locale) ?? searchBy(await builtSearch(query.locale), ranking);
    searches.set(query.locale, search);
    judged.push({ query, came: idsOf(await search(query.query)) });
  }
  return judged;
}

function searchBy({ data, knowledge, pagefind }: BuiltSearch, ranking: Ranking): Search {
  const small = smallRanker(data.documents, knowledge);
  const text = textRanker(() => Promise.resolve(pagefind));
  const searcher = makeSearcher(data, knowledge, text);
  switch (ranking) {
    case 'site':
      return async (query) => (await searcher.full(query)).results;
    case 'small':
      return (query) => small.rank(understand(query, knowledge));
    case 'text':
      return (query) => text.rank(understand(query, knowledge));
    case 'fused':
      return async (query) => {
        const understanding = understand(query, knowledge);
        return fused([await small.rank(understanding), await text.rank(understanding)]);
      };
    case 'bare':
      return async (query) => {
        const { results } = await pagefind.search(query);
        const fragments = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
        return fragments.map(({ url }) => ({ href: url, title: '', kind: '', excerpt: [], sections: [] }));
      };
  }
}

function fused(lists: readonly Result[][]): Result[] {
  const results = new Map(lists.flat().map((result) => [result.href, result]));
  const order = fuse(lists.map((list) => ({ weight: 1, ids: list.map(({ href }) => href) })));
  return order.flatMap((href) => results.get(href) ?? []);
}

/** Pages by the last segment of their address, each once. */
function idsOf(results: readonly Result[]): string[] {
  const ids = results.map(({ href }) => href.replace(/#.*$/, '').split('/').filter(Boolean).at(-1) ?? '');
  return [...new Set(ids)];
}
