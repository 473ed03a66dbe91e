import type { SearchWords } from '../../../i18n/search.es.ts';
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
      const { correction, masked, query } = answer;
      return [
        masked ? words.masked : '',
        correction === undefined ? '' : words.corrected(correction),
        count > 0 ? words.count(count) : saysSomething(query) ? words.none(query) : '',
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}

/** Whether a query has more than what was taken out of it. */
export const saysSomething = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);
