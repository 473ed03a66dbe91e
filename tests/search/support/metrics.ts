import type { JudgedQuery } from './query-set.ts';

/** How well queries are answered: means, from 0 to 1. */
export interface Metrics {
  /** Mean reciprocal rank of the best page among the first ten. */
  mrr10: number;
  /** Normalised discounted cumulative gain of the first five, the best page worth 3, another that helps 1. */
  ndcg5: number;
  /** Share of queries whose best page stands first. */
  success1: number;
  /** Share of queries whose best page stands among the first three. */
  success3: number;
  /** Share of queries that find nothing. */
  zero: number;
}

/** A query, and the pages that came, best first. */
export interface Judged {
  query: JudgedQuery;
  came: readonly string[];
}

const bestGain = 3;
const alsoGain = 1;

/** The means over queries that have a best page; those for what the site does not have say nothing here. */
export function metrics(judged: readonly Judged[]): Metrics {
  const answerable = judged.filter(({ query }) => query.best !== undefined);
  const mean = (value: (one: Judged) => number): number =>
    answerable.reduce((sum, one) => sum + value(one), 0) / Math.max(1, answerable.length);
  return {
    mrr10: mean((one) => (placeOfBest(one) <= 10 ? 1 / placeOfBest(one) : 0)),
    ndcg5: mean(ndcg5),
    success1: mean((one) => Number(placeOfBest(one) === 1)),
    success3: mean((one) => Number(placeOfBest(one) <= 3)),
    zero: mean(({ came }) => Number(came.length === 0)),
  };
}

/** From 1; infinite where it did not come. */
export function placeOfBest({ query, came }: Judged): number {
  const index = came.findIndex((id) => id === query.best);
  return index === -1 ? Infinity : index + 1;
}

function ndcg5({ query, came }: Judged): number {
  const gain = (id: string): number => {
    if (id === query.best) return bestGain;
    return query.also.includes(id) ? alsoGain : 0;
  };
  const ideal = discounted([bestGain, ...query.also.map(() => alsoGain)]);
  return discounted(came.map(gain)) / ideal;
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 5).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}
