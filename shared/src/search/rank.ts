import { type Names, namingFactor, stemsMeant } from './naming.ts';
import type { Likelihood } from './asked.ts';
import { exact } from './terms.ts';
import { fold } from './text.ts';
import type { Alternative, Token, Understanding } from './understand.ts';

/** An index that scores documents by one stem. */
export interface TermScorer {
  /** The score of each document that has a stem, by the document's number. */
  score: (stem: string) => ReadonlyMap<number, number>;
  /** What each document is called. */
  names: readonly Names[];
  /** Stems that ask for something by themselves: what is said beside one of them is a detail. */
  subjects: ReadonlySet<string>;
  /** How likely it is that a query asks for each document, from how they were asked for. */
  likelihood: Likelihood;
}

/** A document that answers a query. */
export interface Match {
  document: number;
  score: number;
  /** From 0 to 1: how much of what was asked it speaks of. */
  coverage: number;
  /** From 0 to 1: how likely it is what such words ask for. */
  likely: number;
  /** Whether the query names a subject of the site. */
  about: boolean;
}

/** How well a part of the query is answered by a document. */
interface Part {
  score: number;
  /** The weight of the best alternative found in it. */
  fit: number;
}

type Parts = ReadonlyMap<number, Part>;

/** How much a light word counts against one that must be found. */
const lightness = 0.5;

/** How much the form of a word counts against its stem. */
const exactness = 0.3;

/**
 * How much a word that no document has counts: more than the rarest that one has, for it is what was asked; but no more
 * than a light one beside a subject of the site.
 */
const strangeness = 1.3;

/** Part of the score that a document keeps that speaks of very little of what was asked. */
const floor = 0.25;

/** What is less likely is not shown for its likelihood alone. */
const seldom = 0.1;

/** A stretch of the query, and the documents that answer it. */
interface Stretch {
  from: number;
  to: number;
  parts: Parts;
}

/** The documents that answer a query, best first. */
export function rank(understanding: Understanding, scorer: TermScorer): Match[] {
  const { tokens } = understanding;
  const parts = tokens.map((token) => partsOfToken(token, scorer));
  const phrases = understanding.phrases.map(({ from, to, alternatives }): Stretch => {
    return { from, to, parts: partsOf(alternatives, scorer, to - from) };
  });
  const found = tokens.map((_, index) => documentsAt(index, parts[index], phrases).size);
  // The more that was asked is known, the less a word that is not takes from it: long questions tell a story as well.
  const known = Math.max(1, tokens.filter(({ light }, index) => !light && found[index]).length);
  const about = tokens.some(({ alternatives: [first] }) =>
    first?.stems.some((stem) => scorer.subjects.has(stem)),
  );
  const strange = about ? lightness : strangeness / known;
  const importance = tokens.map(({ light, alternatives }, index) => {
    const having = found[index] ?? 0;
    const rarity = Math.log(1 + scorer.names.length / (1 + having));
    if (having > 0) return rarity * (light ? lightness : 1);
    // A word that only the editors know, among its synonyms, is no other subject.
    return rarity * (light || alternatives.length > 0 ? lightness : strange);
  });
  const total = sum(importance);
  const meant = stemsMeant(understanding);
  const likely = scorer.likelihood(understanding.said);
  const toMatch = (document: number): Match => {
    const own = tokens.map(({ light }, index) => scaled(parts[index]?.get(document), light ? lightness : 1));
    for (const phrase of phrases) improve(own, phrase, document);
    const coverage = total > 0 ? sum(own.map(({ fit }, index) => fit * (importance[index] ?? 0))) / total : 0;
    const name = namingFactor(scorer.names[document] ?? { title: [], aliases: [] }, meant);
    const score = sum(own.map((part) => part.score)) * (floor + (1 - floor) * coverage) * name;
    return { document, coverage, about, score, likely: likely[document] ?? 0 };
  };
  const matches = scorer.names.map((_, document) => toMatch(document));
  const best = Math.max(...matches.map(({ score }) => score)) || 1;
  return matches
    .map((match) => ({ ...match, score: match.score / best + match.likely }))
    .filter(({ coverage, likely }) => coverage > 0 || likely > seldom)
    .toSorted((a, b) => b.score - a.score);
}

/** The documents that have a word of the query, or what a phrase with it stands for. */
function documentsAt(index: number, own: Parts | undefined, phrases: readonly Stretch[]): Set<number> {
  const here = phrases.filter(({ from, to }) => from <= index && index < to);
  return new Set([...(own?.keys() ?? []), ...here.flatMap(({ parts }) => [...parts.keys()])]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function scaled(part: Part | undefined, by: number): Part {
  return part ? { score: part.score * by, fit: part.fit } : { score: 0, fit: 0 };
}

/** A phrase counts instead of its words where it says more than they do. */
function improve(own: Part[], { from, to, parts }: Stretch, document: number): void {
  const phrase = parts.get(document);
  if (!phrase) return;
  const better = phrase.score > sum(own.slice(from, to).map(({ score }) => score));
  const share = phrase.score / (to - from);
  own.splice(
    from,
    to - from,
    ...own.slice(from, to).map(({ score, fit }) => ({
      score: better ? share : score,
      fit: Math.max(fit, phrase.fit),
    })),
  );
}

/** A word in just the form that was typed says a little more: «verificado» is not «verificar». */
function partsOfToken({ alternatives, folded, corrected }: Token, scorer: TermScorer): Parts {
  const parts = new Map(partsOf(alternatives, scorer));
  for (const [document, score] of scorer.score(exact(fold(corrected ?? folded)))) {
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
