import type { Understanding } from '@first-login/shared/search';
import type { Piece } from './excerpt.ts';

/** A page that answers a query. */
export interface Result {
  href: string;
  title: string;
  /** Its collection. */
  kind: string;
  /** Id of its topic, where it has one. */
  topic?: string;
  excerpt: Piece[];
  /** Places in the page that speak of it. */
  sections: { href: string; title: string }[];
}

/** Ranks the pages of the site: the small index of what pages are called, or the large one of all their text. */
export interface Ranker {
  /** The pages that answer a query, best first. @throws when its index cannot be loaded */
  rank: (understanding: Understanding) => Promise<Result[]>;
}
