import { intentOf, understand, type Understanding } from '@first-login/shared/search';
import type { SearchData } from './data.ts';
import type { SiteKnowledge } from './knowledge.ts';
import type { Ranker, Result } from './ranker.ts';
import { smallRanker } from './small-ranker.ts';

/** What a query led to. */
interface Answer {
  /** The query as it may be shown and kept: without personal data. */
  query: string;
  /** Whether personal data was taken out of it. */
  masked: boolean;
  /** What was searched for instead, where words were misspelt. */
  correction?: string;
  /** Somebody in trouble asks. */
  urgent: boolean;
  /** Best first. */
  results: Result[];
  /** Where there are no results, what comes nearest. */
  closest: Result[];
}

export interface Searcher {
  /** What the small index knows, at once. @param exactly whether to take the words as they were typed */
  quick: (query: string, exactly?: boolean) => Promise<Answer>;
  /** That, and below it what else the text of the pages says. */
  full: (query: string, exactly?: boolean) => Promise<Answer>;
}

/** Puts together what understands, what ranks, and what editors put first. */
export function makeSearcher(data: SearchData, knowledge: SiteKnowledge, text: Ranker): Searcher {
  const small = smallRanker(data.documents, knowledge);
  const start = async (query: string, exactly: boolean) => {
    const understanding = understand(query, knowledge, exactly);
    const urgent = intentOf(understanding, knowledge.urgent, knowledge.language);
    const first = urgent ?? intentOf(understanding, knowledge.pins, knowledge.language);
    const pinned = first === undefined ? undefined : small.result(first, understanding);
    const found = await small.rank(understanding);
    const results = onePerPage(pinned ? [pinned, ...found] : found);
    return { understanding, answer: toAnswer(understanding, urgent !== undefined, results) };
  };
  const finish = (answer: Answer, understanding: Understanding): Answer =>
    answer.results.length > 0 ? answer : { ...answer, closest: small.closest(understanding).slice(0, 3) };
  return {
    quick: async (query, exactly = false) => (await start(query, exactly)).answer,
    full: async (query, exactly = false) => {
      const { answer, understanding } = await start(query, exactly);
      const more = isKnown(understanding) ? await text.rank(understanding) : [];
      return finish({ ...answer, results: onePerPage([...answer.results, ...more]) }, understanding);
    },
  };
}

function toAnswer(understanding: Understanding, urgent: boolean, results: Result[]): Answer {
  const { text: query, masked, correction } = understanding;
  return { query, masked, urgent, results, closest: [], ...(correction !== undefined && { correction }) };
}

/** Whether the site knows every word that matters: text that has only the others is no answer. */
function isKnown({ tokens }: Understanding): boolean {
  return tokens.every(({ light, alternatives }) => light || alternatives.length > 0);
}

/** Of the terms of the glossary, which share a page, the first; and no page twice. */
function onePerPage(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ href }) => {
    const page = href.replace(/#.*/, '');
    return !seen.has(page) && seen.add(page);
  });
}
