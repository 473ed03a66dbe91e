import type { FeedbackKind } from '@first-login/shared/api';
import { stages, type Stage } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import {
  type Counts,
  type EventCount,
  fewest,
  isFew,
  type OpinionCount,
  shown,
  type WishCount,
} from './counts.ts';
import { type Share, shareOf } from './interval.ts';
import { lastWeeks, weekOf } from './weeks.ts';

/** A count as it may be shown; undefined when it is 1 to 4. */
type Shown = number | undefined;
/** A share as it may be shown; undefined when it, or what is left of the whole, is that of 1 to 4. */
type ShownShare = Share | undefined;

/** What readers thought of an article or of the guide. Worst first: the lower the most that its share can be. */
export interface Opinions {
  kind: FeedbackKind;
  id: string;
  locale: Locale;
  votes: number;
  helpful: ShownShare;
  /** Why it did or did not help, most frequent first; only what was said five times or more. */
  reasons: { reason: string; count: number }[];
  views: Shown;
}

/** A week of searches. Shares are of all that were submitted, where those are enough. */
interface SearchWeek {
  week: string;
  submitted: Shown;
  withoutResult: Shown;
  withoutClick: Shown;
}

/** A week of the guide: how many came to each stage. */
interface GuideWeek {
  week: string;
  reached: Record<Stage, Shown>;
}

/** Between two stages: how many left, of those who had come to the first. */
interface Departure {
  from: Stage;
  to: Stage;
  came: number;
  left: ShownShare;
}

export interface Insights {
  /** Mondays, `YYYY-MM-DD`, oldest first. */
  weeks: string[];
  opinions: Opinions[];
  /** How many articles and guides have votes, but too few to be shown. */
  tooFew: number;
  searches: SearchWeek[];
  /** What was looked for in vain, in readers' words, most frequent first. */
  wishes: WishCount[];
  guide: GuideWeek[];
  departures: Departure[];
}

/**
 * What editors can learn from what readers sent. Pure: the same counts give the same insights.
 * @param today `YYYY-MM-DD`; @param weekCount how many weeks back, this one included
 */
export function insightsOf({ opinions, events, wishes }: Counts, today: string, weekCount: number): Insights {
  const weeks = lastWeeks(today, weekCount);
  const first = weeks[0] ?? today;
  const recent = events.filter(({ day }) => day >= first);
  // What was said of a search is no opinion of a page.
  const subjects = bySubject(opinions.filter(({ day, kind }) => day >= first && kind !== 'search'));
  const judged = subjects.filter((said) => sum(votesIn(said)) >= fewest);
  return {
    weeks,
    opinions: judged
      .toSorted((a, b) => mostHelpful(a) - mostHelpful(b) || sum(votesIn(b)) - sum(votesIn(a)))
      .flatMap((said) => opinionsOf(said, recent)),
    tooFew: subjects.length - judged.length,
    searches: weeks.map((week) => searchWeek(week, recent)),
    wishes: wishes
      .filter(({ count }) => count >= fewest)
      .toSorted((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1)),
    guide: weeks.map((week) => ({ week, reached: reachedIn(ofWeek(recent, week)) })),
    departures: departuresOf(recent),
  };
}

/** Without the reasons that came after a vote. */
const votesIn = (said: readonly OpinionCount[]) => said.filter(({ follows }) => follows === 0);

const helpedIn = (votes: readonly OpinionCount[]) => sum(votes.filter(({ helpful }) => helpful === 'yes'));

/** The most that the share of those whom something helped can be. */
function mostHelpful(said: readonly OpinionCount[]): number {
  const votes = votesIn(said);
  return shareOf(helpedIn(votes), sum(votes)).high;
}

const shownShare = (part: number, whole: number): ShownShare =>
  isFew(part) || isFew(whole - part) ? undefined : shareOf(part, whole);

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

function bySubject(opinions: readonly OpinionCount[]): OpinionCount[][] {
  const groups = Map.groupBy(opinions, ({ kind, id, locale }) => `${kind} ${locale} ${id}`);
  return [...groups.values()];
}

function opinionsOf(said: readonly OpinionCount[], events: readonly EventCount[]): Opinions[] {
  const [first] = said;
  if (!first) return [];
  const { kind, id, locale } = first;
  const votes = votesIn(said);
  const views = events.filter(
    (event) => event.type === 'article-view' && event.id === id && event.locale === locale,
  );
  const reasons = Map.groupBy(
    said.filter(({ reason }) => reason !== null),
    ({ reason }) => String(reason),
  );
  return [
    {
      kind,
      id,
      locale,
      votes: sum(votes),
      helpful: shownShare(helpedIn(votes), sum(votes)),
      reasons: [...reasons]
        .map(([reason, same]) => ({ reason, count: sum(same) }))
        .filter(({ count }) => count >= fewest)
        .sort((a, b) => b.count - a.count),
      views: shown(sum(views)),
    },
  ];
}

const ofWeek = (events: readonly EventCount[], week: string) =>
  events.filter(({ day }) => weekOf(day) === week);

function searchWeek(week: string, events: readonly EventCount[]): SearchWeek {
  const searches = ofWeek(events, week).filter(({ type }) => type === 'search');
  const of = (name: string) => sum(searches.filter(({ id }) => id === name));
  // Somebody may follow two results of one search: then more are followed than were submitted.
  const withoutClick = Math.max(0, of('submitted') - of('followed'));
  return {
    week,
    submitted: shown(of('submitted')),
    withoutResult: shown(of('empty')),
    withoutClick: shown(withoutClick),
  };
}

const countAt = (events: readonly EventCount[], stage: Stage) =>
  sum(events.filter(({ type, id }) => type === 'guide-stage' && id === stage));

function reachedIn(events: readonly EventCount[]): Record<Stage, Shown> {
  const reached = stages.map((stage) => [stage, shown(countAt(events, stage))] as const);
  return Object.fromEntries(reached) as Record<Stage, Shown>;
}

function departuresOf(events: readonly EventCount[]): Departure[] {
  return stages.slice(1).flatMap((to, index) => {
    const from = stages[index] ?? to;
    const came = countAt(events, from);
    if (came < fewest) return [];
    // A stage may be entered by a link of its own, past those before it.
    const left = Math.max(0, came - countAt(events, to));
    return [{ from, to, came, left: shownShare(left, came) }];
  });
}
