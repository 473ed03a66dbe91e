import { fuse, type Understanding, variants } from '@first-login/shared/search';
import { type Piece, plainExcerpt } from './excerpt.ts';
import type { Marker } from './marker.ts';
import type { Fragment, Hit, Pagefind, SubResult } from './pagefind.ts';
import type { Ranker, Result, Section } from './ranker.ts';

/** So many pages of the text index are shown at most: each costs a request. */
const most = 8;

const isMarked = ({ marked }: Piece): boolean => marked;

/** The ranker of all text, by Pagefind: without what it makes do with for a word that it lacks, pages that have its first letters. */
export function textRanker(load: () => Promise<Pagefind>): Ranker {
  return {
    rank: async ({ understanding, mark }) => {
      // A moment of a video must speak of two words of the query, or of all.
      const least = Math.min(2, understanding.tokens.filter(({ light }) => !light).length);
      const hits = await search(await load(), understanding);
      const fragments = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
      return fragments
        .map((fragment) => toResult(fragment, mark, least))
        .filter(({ title, excerpt, sections }) =>
          [...title, ...excerpt, ...sections.flatMap((section) => mark(section.title))].some(isMarked),
        );
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

function toResult(
  { url, excerpt, meta, filters, sub_results }: Fragment,
  mark: Marker,
  least: number,
): Result {
  const [topic] = filters['topic'] ?? [];
  // Best first: Pagefind lists them as they stand in the page.
  const sections = sub_results
    .filter((section) => section.url !== url)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map(toSection);
  const said = ({ title }: Section): number =>
    new Set(mark(title).flatMap(({ text, marked }) => (marked ? text.toLowerCase() : []))).size;
  const moments = sections
    .filter((section) => section.second !== undefined && said(section) >= least)
    .toSorted((a, b) => said(b) - said(a));
  const places = sections.filter(({ second }) => second === undefined);
  return {
    href: url,
    title: mark(meta.title ?? url),
    kind: meta.kind ?? '',
    ...(topic !== undefined && { topic }),
    // Pagefind marks what it was asked for, synonyms and all; here only what the reader asked for is.
    excerpt: mark(plainExcerpt(excerpt)),
    sections: [...moments.slice(0, 1), ...places].slice(0, 2),
  };
}

function weightOf({ weighted_locations }: SubResult): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

/** A cue of a transcript has the id `t-` and its second. */
function toSection({ url, title }: SubResult): Section {
  const second = /#t-(\d+)$/.exec(url)?.[1];
  return { href: url, title, ...(second !== undefined && { second: Number(second) }) };
}
