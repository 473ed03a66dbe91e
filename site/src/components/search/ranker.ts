import { type Piece, parseExcerpt } from './excerpt.ts';
import { loadPagefind } from './pagefind.ts';

/** A page that answers a query. */
export interface Result {
  href: string;
  title: string;
  /** Its collection. */
  kind: string;
  excerpt: Piece[];
}

/** How many results are worth a reader's time: never more are given. */
export const limit = 20;

/**
 * The pages that answer a query, best first. This is the one place that knows who ranks.
 * @throws when the index cannot be loaded
 */
export async function rank(query: string): Promise<Result[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(query);
  const fragments = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return fragments.map(({ url, excerpt, meta }) => ({
    href: url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    excerpt: parseExcerpt(excerpt),
  }));
}
