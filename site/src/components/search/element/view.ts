import type { Answer } from '../searcher.ts';
import type { Filter } from './groups.ts';

/** What the element shows. */
export type View =
  | { stage: 'closed' }
  /** Lifted over the page, with nothing typed yet. */
  | { stage: 'ready' }
  | { stage: 'loading' }
  /** Not even the small index could be loaded. */
  | { stage: 'failed' }
  | Answered;

export interface Answered {
  stage: 'answered';
  answer: Answer;
  filter: Filter;
  /** The number of the active option, or -1 when it is the box. */
  active: number;
  /** What the text of the pages says: still asked, joined, or not to be had. */
  text: 'coming' | 'joined' | 'missing';
}

/** Whether there may still come something to an answer that has nothing yet. */
export const isOpen = ({ answer, text }: Answered): boolean =>
  text === 'coming' && answer.results.length === 0;
