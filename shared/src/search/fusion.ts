/** A ranking, best first, and how much it counts. */
export interface WeightedRanking {
  ids: readonly string[];
  weight: number;
}

/** Softens the first places: Cormack, Clarke and Büttcher, «Reciprocal Rank Fusion», SIGIR 2009. */
const constant = 60;

/** Joins rankings by the reciprocals of the places that they give, best first. */
export function fuse(rankings: readonly WeightedRanking[]): string[] {
  const scores = new Map<string, number>();
  for (const { ids, weight } of rankings)
    ids.forEach((id, place) => scores.set(id, (scores.get(id) ?? 0) + weight / (constant + place + 1)));
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
