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

/** What is known of a query. */
export interface Ranking {
  query: string;
  /** How many pages answer it. */
  total: number;
  /** The best of them, best first. */
  best: Result[];
}

/**
 * The pages that answer a query. This is the one place that knows who ranks.
 * @param most how many of them are wanted in full: each costs a request
 * @throws when the index cannot be loaded
 */
export async function rank(query: string, most: number): Promise<Ranking> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(query);
  const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const best = fragments.map(({ url, excerpt, meta }) => ({
    href: url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    excerpt: parseExcerpt(excerpt),
  }));
  return { query, total: results.length, best };
}
