import { repeats } from '../searcher.ts';
import type { News } from './asker.ts';
import type { Filter } from './groups.ts';
import type { Answered, View } from './view.ts';

/** What stands after news of a question, which may be what stood already. */
export function heard(view: View, news: News): View {
  // What is shown already stays until there is something better.
  if (typeof news === 'string')
    return news === 'failed' || view.stage !== 'answered' ? { stage: news } : view;
  if (view.stage !== 'answered') return fresh(news);
  if (news.text !== 'coming') return { ...view, ...news };
  // The box was opened once more: what is shown, and what is chosen there, stays until there is something better.
  return repeats(news.answer, view.answer) ? view : fresh(news);
}

const fresh = (news: Pick<Answered, 'answer' | 'text'>): Answered => ({
  ...{ stage: 'answered', filter: {}, active: -1 },
  ...news,
});

/** The same answer with another option active; -1 is the box. */
export const moved = (view: View, active: number): View =>
  view.stage === 'answered' ? { ...view, active } : view;

/** The same answer, of one topic or kind. */
export const filtered = (view: View, filter: Filter): View =>
  view.stage === 'answered' ? { ...view, filter, active: -1 } : view;
