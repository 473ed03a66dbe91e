/** A document as a scorer takes it: the terms of each of its fields, and how much it counts against others. */
export interface ScoredDocument {
  fields: readonly (readonly string[])[];
  weight: number;
}

/** The scores of documents, by their numbers. */
export type Scores = ReadonlyMap<number, number>;

/** How soon a term said again says no more, how much a short field counts, and what a term is worth wherever it stands. */
const [saturation, brevity, presence] = [1.2, 0.7, 0.5];

/**
 * Scores documents by a term: BM25+ (Lv and Zhai, «Lower-Bounding Term Frequency Normalization», CIKM 2011), field by field.
 * @param boosts how much each field counts
 */
export function makeScorer(
  documents: readonly ScoredDocument[],
  boosts: readonly number[],
): (term: string) => Scores {
  const fields = boosts.map((boost, field) => ({
    boost,
    counts: countTerms(documents.map((document) => document.fields[field] ?? [])),
  }));
  const known = new Map<string, Scores>();
  const score = (term: string): Scores => {
    const scores = new Map<number, number>();
    for (const { boost, counts } of fields) {
      const found = counts.terms.get(term) ?? [];
      const rarity = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5));
      for (const { document, times } of found) {
        const length = (counts.lengths[document] ?? 0) / counts.average;
        const often = (times * (saturation + 1)) / (times + saturation * (1 - brevity + brevity * length));
        const part = boost * rarity * (presence + often) * (documents[document]?.weight ?? 1);
        scores.set(document, (scores.get(document) ?? 0) + part);
      }
    }
    return scores;
  };
  return (term) => {
    const scores = known.get(term) ?? score(term);
    known.set(term, scores);
    return scores;
  };
}

/** How often the documents say each term in a field, and how many different ones they say there. */
function countTerms(texts: readonly (readonly string[])[]) {
  const terms = new Map<string, { document: number; times: number }[]>();
  const lengths = texts.map((text, document) => {
    const counts = new Map<string, number>();
    for (const term of text) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, times] of counts) {
      const found = terms.get(term);
      if (found) found.push({ document, times });
      else terms.set(term, [{ document, times }]);
    }
    return counts.size;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  return { terms, lengths, average };
}
