import type { Understanding } from '@first-login/shared/search';
import type { Piece } from './excerpt.ts';
import type { Marker } from './marker.ts';

/** A page that answers a query. */
export interface Result {
  href: string;
  title: Piece[];
  /** Its collection. */
  kind: string;
  /** Id of its topic, where it has one. */
  topic?: string;
  excerpt: Piece[];
  /** Places in the page that speak of it. */
  sections: Section[];
}

export interface Section {
  href: string;
  title: string;
  /** Where it is a moment of a video, the second. */
  second?: number;
}

/** A query, understood, and what marks its words in a text. */
export interface Asked {
  understanding: Understanding;
  mark: Marker;
}

/** Ranks the pages of the site: the small index of what pages are called, or the large one of all their text. */
export interface Ranker<Results = Promise<Result[]>> {
  /** The pages that answer a query, best first. @throws when its index cannot be loaded */
  rank: (asked: Asked) => Results;
}
