import type { SearchWords } from '../../../i18n/search.es.ts';
import type { Answer } from '../searcher.ts';
import { countOf } from './groups.ts';
import { correctionOf, saysSomething, shortened } from './retold.ts';
import type { View } from './view.ts';

/**
 * What a screen reader is told of a view: nothing while more of it is on the way, so that nobody is told twice, and what is
 * the same as the last time is told once more.
 */
export function announcement(view: View, words: SearchWords): string {
  switch (view.stage) {
    case 'closed':
    case 'ready':
    case 'loading':
      return '';
    case 'failed':
      return words.failed;
    case 'answered': {
      const { answer, filter, text } = view;
      if (text === 'coming') return '';
      const count = countOf(answer, filter);
      const { masked, urgent } = answer;
      const correction = correctionOf(answer);
      return [
        masked ? words.masked : '',
        urgent ? words.urgent : '',
        correction === undefined ? '' : words.corrected(correction),
        text === 'missing' ? words.textFailed : '',
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
