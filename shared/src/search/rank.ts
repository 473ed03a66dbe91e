import { exact } from './terms.ts';
import type { Alternative, Token, Understanding } from './understand.ts';

/** An index that scores documents by one stem. */
export interface TermScorer {
  /** The score of each document that has a stem, by the document's number. */
  score: (stem: string) => ReadonlyMap<number, number>;
  /** How many documents there are. */
  size: number;
}

/** A document that answers a query. */
export interface Match {
  document: number;
  score: number;
  /** From 0 to 1: how much of what was asked it speaks of. */
  coverage: number;
}

/** How well a part of the query is answered by a document. */
interface Part {
  score: number;
  /** The weight of the best alternative found in it. */
  fit: number;
}

type Parts = ReadonlyMap<number, Part>;

/** How much a light word counts against one that must be found. */
const lightness = 0.35;

/** How much the form of a word counts against its stem. */
const exactness = 0.2;

/** The documents that answer a query, best first. */
export function rank(understanding: Understanding, scorer: TermScorer): Match[] {
  const tokens = understanding.tokens.map((token) => ({
    parts: partsOfToken(token, scorer),
    light: token.light,
  }));
  const phrases = understanding.phrases.map(({ from, to, alternatives }) => ({
    from,
    to,
    parts: partsOf(alternatives, scorer, to - from),
  }));
  const importance = tokens.map(({ parts, light }, index) => {
    const other = phrases.filter(({ from, to }) => from <= index && index < to);
    const found = new Set([parts, ...other.map((phrase) => phrase.parts)].flatMap((map) => [...map.keys()]));
    return Math.log(1 + scorer.size / (1 + found.size)) * (light ? lightness : 1);
  });
  const total = importance.reduce((sum, value) => sum + value, 0);
  const documents = new Set([...tokens, ...phrases].flatMap(({ parts }) => [...parts.keys()]));
  const matches = [...documents].map((document): Match => {
    const own = tokens.map(({ parts, light }) => scaled(parts.get(document), light ? lightness : 1));
    for (const { from, to, parts } of phrases) {
      const part = parts.get(document);
      if (part) replace(own, from, to, part);
    }
    const covered = own.reduce((sum, { fit }, index) => sum + fit * (importance[index] ?? 0), 0);
    const coverage = total > 0 ? covered / total : 0;
    return { document, coverage, score: own.reduce((sum, { score }) => sum + score, 0) * (0.25 + 0.75 * coverage) };
  });
  return matches.toSorted((a, b) => b.score - a.score);
}

function scaled(part: Part | undefined, by: number): Part {
  return part ? { score: part.score * by, fit: part.fit } : { score: 0, fit: 0 };
}

/** A phrase counts instead of its words where it says more than they do. */
function replace(own: Part[], from: number, to: number, phrase: Part): void {
  const inside = own.slice(from, to);
  if (inside.reduce((sum, { score }) => sum + score, 0) >= phrase.score) {
    for (let index = from; index < to; index++) {
      const part = own[index];
      if (part) own[index] = { score: part.score, fit: Math.max(part.fit, phrase.fit) };
    }
    return;
  }
  for (let index = from; index < to; index++) {
    own[index] = { score: phrase.score / (to - from), fit: Math.max(own[index]?.fit ?? 0, phrase.fit) };
  }
}

/** A word in just the form that was typed says a little more: «verificado» is not «verificar». */
function partsOfToken({ alternatives, folded }: Token, scorer: TermScorer): Parts {
  const parts = new Map(partsOf(alternatives, scorer));
  for (const [document, score] of scorer.score(exact(folded))) {
    const part = parts.get(document) ?? { score: 0, fit: 1 };
    parts.set(document, { ...part, score: part.score + exactness * score });
  }
  return parts;
}

/**
 * The documents that have an alternative, each by the best one.
 * @param length of what the alternatives stand for, in words: one of more words says no more than that
 */
function partsOf(alternatives: readonly Alternative[], scorer: TermScorer, length = 1): Parts {
  const parts = new Map<number, Part>();
  for (const { stems, weight } of alternatives) {
    const worth = weight * Math.min(1, (length + 0.5) / stems.length);
    for (const [document, score] of scoresOfAll(stems, scorer)) {
      const known = parts.get(document);
      if (!known || known.score < score * worth)
        parts.set(document, { score: score * worth, fit: Math.max(weight, known?.fit ?? 0) });
    }
  }
  return parts;
}

/** The documents that have every stem. */
function scoresOfAll(stems: readonly string[], scorer: TermScorer): Map<number, number> {
  const [first = new Map<number, number>(), ...rest] = stems.map((stem) => scorer.score(stem));
  const both = [...first].flatMap(([document, score]): [number, number][] => {
    const others = rest.map((scores) => scores.get(document));
    if (others.includes(undefined)) return [];
    return [[document, others.reduce<number>((sum, other) => sum + (other ?? 0), score)]];
  });
  return new Map(both);
}
