import type { SearchWords } from '../../../i18n/search.es.ts';
import type { Answer } from '../searcher.ts';
import { countOf } from './groups.ts';
import type { View } from './view.ts';

/** What a screen reader is told of a view; undefined while more of it is on the way, so that nobody is told twice. */
export function announcement(view: View, words: SearchWords): string | undefined {
  switch (view.stage) {
    case 'closed':
    case 'ready':
      return '';
    case 'loading':
      return undefined;
    case 'failed':
      return words.failed;
    case 'answered': {
      const { answer, filter, text } = view;
      if (text === 'coming') return undefined;
      const count = countOf(answer, filter);
      const { masked } = answer;
      const correction = correctionOf(answer);
      return [
        masked ? words.masked : '',
        correction === undefined ? '' : words.corrected(shortened(correction)),
        count > 0 ? words.count(count) : nothingFound(answer, words),
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}

function nothingFound({ query, masked }: Answer, words: SearchWords): string {
  if (saysSomething(query)) return words.none(shortened(query));
  return masked ? '' : words.wordless;
}

/** What was searched for instead: of what found nothing under either name there is nothing to say. */
export const correctionOf = ({ correction, results, more }: Answer): string | undefined =>
  results.length + more.length > 0 ? correction : undefined;

/** A query, for a sentence that it stands in: whole stories are searched for too. */
export const shortened = (query: string): string =>
  query.length > 90 ? `${query.slice(0, 80).trimEnd()}…` : query;

/** Whether a query has more than what was taken out of it. */
export const saysSomething = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);
