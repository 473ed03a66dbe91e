import { understand, fuse } from '@first-login/shared/search';
import type { Locale } from '@first-login/shared/locales';
import { marker } from '../../../site/src/components/search/marker.ts';
import type { Asked, Result } from '../../../site/src/components/search/ranker.ts';
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
  const asked = (query: string): Asked => {
    const understanding = understand(query, knowledge);
    return { understanding, mark: marker(understanding, knowledge.language) };
  };
  switch (ranking) {
    case 'site':
      return async (query) => {
        const { results, more } = await searcher.ask(query).whole();
        return [...results, ...more];
      };
    case 'small':
      return (query) => Promise.resolve(small.rank(asked(query)));
    case 'text':
      return (query) => text.rank(asked(query));
    case 'fused':
      return async (query) => fused([small.rank(asked(query)), await text.rank(asked(query))]);
    case 'bare':
      return async (query) => {
        const { results } = await pagefind.search(query);
        const fragments = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
        return fragments.map(({ url }) => ({ href: url, title: [], kind: '', excerpt: [], sections: [] }));
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
