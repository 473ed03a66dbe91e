import { type Match, rank, type TermScorer, type Understanding } from '@first-login/shared/search';
import type { SearchDocument } from './data.ts';
import type { SiteKnowledge } from './knowledge.ts';
import { type Marker, marker } from './marker.ts';
import type { Ranker, Result } from './ranker.ts';
import { smallIndex } from './small-index.ts';

/** A page must speak of this much of what was asked; below, it is a neighbour at best. */
const enough = 0.45;

/** The ranker of titles, aliases, summaries and headings. */
export interface SmallRanker extends Ranker {
  /** Pages that answer some of a query that none answers. */
  closest: (understanding: Understanding) => Result[];
  /** The page with this key, as a result. */
  result: (key: string, understanding: Understanding) => Result | undefined;
}

export function smallRanker(documents: readonly SearchDocument[], knowledge: SiteKnowledge): SmallRanker {
  const scorer: TermScorer = smallIndex(documents, knowledge.language);
  const find = (understanding: Understanding, fits: (match: Match) => boolean): Result[] => {
    const mark = marker(understanding, knowledge.language);
    return rank(understanding, scorer)
      .filter(fits)
      .flatMap(({ document }) => toResult(documents[document], mark));
  };
  return {
    rank: (understanding) => Promise.resolve(find(understanding, ({ coverage }) => coverage >= enough)),
    closest: (understanding) => find(understanding, ({ coverage }) => coverage < enough),
    result: (key, understanding) =>
      toResult(
        documents.find((document) => document.key === key),
        marker(understanding, knowledge.language),
      )[0],
  };
}

function toResult(document: SearchDocument | undefined, mark: Marker): Result[] {
  if (!document) return [];
  const { href, title, kind, topic, summary, headings } = document;
  const sections = headings
    .filter(({ text }) => mark(text).some(({ marked }) => marked))
    .map(({ slug, text }) => ({ href: `${href}#${slug}`, title: text }));
  const result = { href, title, kind, excerpt: mark(summary), sections: sections.slice(0, 2) };
  return [topic === undefined ? result : { ...result, topic }];
}
