import { fuse, type Understanding, variants } from '@first-login/shared/search';
import { parseExcerpt } from './excerpt.ts';
import type { Fragment, Hit, Pagefind } from './pagefind.ts';
import type { Ranker, Result } from './ranker.ts';

/** So many pages of the text index are shown at most: each costs a request. */
const most = 8;

/** The ranker of all text, by Pagefind. */
export function textRanker(load: () => Promise<Pagefind>): Ranker {
  return {
    rank: async (understanding) => {
      const hits = await search(await load(), understanding);
      const fragments = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
      return fragments.map(toResult);
    },
  };
}

/** Asks for every variant of a query, and joins the answers by their places. */
async function search(pagefind: Pagefind, understanding: Understanding): Promise<Hit[]> {
  const answers = await Promise.all(
    variants(understanding).map(async ({ text, weight }) => ({ weight, ...(await pagefind.search(text)) })),
  );
  const hits = new Map(answers.flatMap(({ results }) => results.map((hit) => [hit.id, hit])));
  const order = fuse(answers.map(({ results, weight }) => ({ weight, ids: results.map(({ id }) => id) })));
  return order.flatMap((id) => hits.get(id) ?? []);
}

function toResult({ url, excerpt, meta, filters, sub_results }: Fragment): Result {
  const [topic] = filters['topic'] ?? [];
  const sections = sub_results.filter((section) => section.url !== url).slice(0, 2);
  return {
    href: url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    ...(topic !== undefined && { topic }),
    excerpt: parseExcerpt(excerpt),
    sections: sections.map(({ url: href, title }) => ({ href, title })),
  };
}
