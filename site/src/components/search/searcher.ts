import { intentOf, understand, type Understanding } from '@first-login/shared/search';
import type { SearchData, SearchHelp, SearchTopic } from './data.ts';
import type { SiteKnowledge } from './knowledge.ts';
import { marker } from './marker.ts';
import type { Asked, Ranker, Result } from './ranker.ts';
import { smallRanker } from './small-ranker.ts';

/** What a query led to. */
export interface Answer {
  /** The query as it may be shown and kept: without personal data. */
  query: string;
  /** Whether personal data was taken out of it. */
  masked: boolean;
  /** What was searched for instead, where words were misspelt. */
  correction?: string;
  /** Somebody in trouble asks. */
  urgent: boolean;
  /** Pages that are about it, best first. */
  results: Result[];
  /** Other places whose text speaks of it, best first; none before they are asked for. */
  more: Result[];
  /** Where there are none of both, what comes nearest. */
  closest: Result[];
}

/** Whether an answer says nothing but what the one before it says already. */
export const repeats = (answer: Answer, before: Answer): boolean =>
  answer.query === before.query &&
  answer.correction === before.correction &&
  answer.results.every(({ href }, at) => href === before.results[at]?.href);

/** An answer, and what it is together with what the text of the pages says. */
interface Found {
  answer: Answer;
  /** @throws when the index of the text cannot be loaded */
  whole: () => Promise<Answer>;
}

export interface Searcher {
  /** @param exactly whether to take the words as they were typed */
  ask: (query: string, exactly?: boolean) => Found;
  topics: readonly SearchTopic[];
  help: SearchHelp;
}

/** Puts together what understands, what ranks, and what editors put first. */
export function makeSearcher(data: SearchData, knowledge: SiteKnowledge, text: Ranker): Searcher {
  const small = smallRanker(data.documents, knowledge);
  const { language } = knowledge;
  const ask = (query: string, exactly = false): Found => {
    const understanding = understand(query, knowledge, exactly);
    const asked: Asked = { understanding, mark: marker(understanding, language) };
    const urgent = intentOf(understanding, knowledge.urgent, language);
    const first = urgent ?? intentOf(understanding, knowledge.pins, language);
    const pinned = first === undefined ? undefined : small.result(first, asked);
    const outside = !pinned && intentOf(understanding, knowledge.outside, language) !== undefined;
    const found = small.rank(asked);
    const results = outside ? [] : onePerPage(pinned ? [pinned, ...found] : found);
    const closest = results.length > 0 ? [] : [...found, ...small.closest(asked)].slice(0, 3);
    const answer = { ...toAnswer(understanding), urgent: urgent !== undefined, results, closest };
    return {
      answer,
      whole: async () => {
        const more = !outside && isKnown(understanding) ? joining(await text.rank(asked), results) : [];
        return { ...answer, more, closest: more.length > 0 ? [] : closest };
      },
    };
  };
  return { ask, topics: data.topics, help: data.help };
}

function toAnswer(understanding: Understanding): Omit<Answer, 'urgent' | 'results' | 'closest'> {
  const { text: query, masked, correction } = understanding;
  return { query, masked, more: [], ...(correction !== undefined && { correction }) };
}

/** Whether the site knows every word that matters: text that has only the others is no answer. */
function isKnown({ tokens }: Understanding): boolean {
  return tokens.every(({ light, alternatives }) => light || alternatives.length > 0);
}

const pageOf = ({ href }: Result): string => href.replace(/#.*/, '');

/** Of the terms of the glossary, which share a page, the first; and no page twice. */
function onePerPage(results: readonly Result[]): Result[] {
  const pages = results.map(pageOf);
  return results.filter((_, index) => pages.indexOf(pages[index] ?? '') === index);
}

/** What joins the results: pages that are not among them, and of those that are, the second of a video that speaks of it. */
function joining(found: readonly Result[], results: readonly Result[]): Result[] {
  const told = new Set(results.map(pageOf));
  return onePerPage(found).flatMap((result) => {
    const moment = result.sections.find(({ second }) => second !== undefined);
    if (moment) return { ...result, href: moment.href, sections: [moment] };
    return told.has(pageOf(result)) ? [] : [result];
  });
}
