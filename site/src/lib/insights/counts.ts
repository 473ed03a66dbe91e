import type { CountedEvent, FeedbackKind, FeedbackReason, Verdict } from '@first-login/shared/api';
import type { Locale } from '@first-login/shared/locales';

/** How often the same opinion came on a day. */
export interface OpinionCount {
  day: string;
  kind: FeedbackKind;
  id: string;
  locale: Locale;
  helpful: Verdict;
  reason: FeedbackReason | null;
  /** 1 for the reasons of votes that are counted already, else 0. */
  follows: number;
  count: number;
}

/** How often the same thing happened on a day. */
export type EventCount = Pick<CountedEvent, 'type' | 'locale'> & { day: string; id: string; count: number };

/** What readers said that they looked for and did not find, masked, and how often the same was said. */
export interface WishCount {
  locale: Locale;
  words: string;
  count: number;
}

/** All that insights are made from: counts by day, nothing of one person. */
export interface Counts {
  /** Only those that were said five times or more: fewer could be somebody's. */
  wishes: readonly WishCount[];
  opinions: readonly OpinionCount[];
  events: readonly EventCount[];
}

/** The least of anything that is shown: fewer could be somebody. */
export const fewest = 5;

/** A count as it may be shown: undefined for 1 to 4. */
export function shown(count: number): number | undefined {
  return isFew(count) ? undefined : count;
}

/** Whether a count could be somebody's: 1 to 4. */
export const isFew = (count: number): boolean => count > 0 && count < fewest;
