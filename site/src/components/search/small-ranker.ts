import { type Match, rank, type TermScorer } from '@first-login/shared/search';
import type { SearchDocument } from './data.ts';
import type { SiteKnowledge } from './knowledge.ts';
import type { Marker } from './marker.ts';
import type { Asked, Ranker, Result } from './ranker.ts';
import { slugOf } from './slug.ts';
import { smallIndex } from './small-index.ts';

/** A page must speak of this much of what was asked, of less where that names a subject or is how it was asked for; below, it is a neighbour at best. */
const isEnough = ({ about, coverage, likely }: Match): boolean =>
  coverage >= (about ? 0.3 : 0.45) || (coverage >= 0.12 && likely >= 0.5);

/** Beside a page that speaks of enough, one that may well be meant is shown too: this much of the best score is. */
const near = 0.4;

/** Of the matches, those that answer the query. */
function answering(matches: readonly Match[]): Match[] {
  if (!matches.some(isEnough)) return [];
  const least = (matches[0]?.score ?? 0) * near;
  return matches.filter((match) => isEnough(match) || match.score >= least);
}

/** The ranker of titles, aliases, summaries and headings. */
export interface SmallRanker extends Ranker<Result[]> {
  /** Pages that answer some of a query that none answers. */
  closest: (asked: Asked) => Result[];
  /** The page with this key, as a result. */
  result: (key: string, asked: Asked) => Result | undefined;
}

export function smallRanker(documents: readonly SearchDocument[], knowledge: SiteKnowledge): SmallRanker {
  const scorer: TermScorer = smallIndex(documents, knowledge);
  const find = ({ understanding, mark }: Asked, fitting: (matches: Match[]) => Match[]): Result[] =>
    fitting(rank(understanding, scorer))
      .slice(0, most)
      .flatMap(({ document }) => toResult(documents[document], mark));
  return {
    rank: (asked) => find(asked, answering),
    closest: (asked) => find(asked, (matches) => matches.filter((match) => !isEnough(match))),
    result: (key, { mark }) =>
      toResult(
        documents.find((document) => document.key === key),
        mark,
      )[0],
  };
}

/** Nobody reads on after so many. */
const most = 60;

function toResult(document: SearchDocument | undefined, mark: Marker): Result[] {
  if (!document) return [];
  const { href, title, kind, topic, summary, headings } = document;
  const sections = headings
    .filter(({ text }) => mark(text).some(({ marked }) => marked))
    .map(({ text, slug = slugOf(text) }) => ({ href: `${href}#${slug}`, title: text }));
  const result = { href, title: mark(title), kind, excerpt: mark(summary), sections: sections.slice(0, 2) };
  return [topic === undefined ? result : { ...result, topic }];
}
