import { stages } from '@first-login/shared/guide';
import type { Locale } from '@first-login/shared/locales';
import { formatIn } from './format.ts';
import type { Insights, Opinions } from './insights.ts';
import { insightWords } from './words/index.ts';

/** A line over the weeks, to be plotted: undefined where the count may not be shown. */
export interface Series {
  name: string;
  values: (number | undefined)[];
}

/** A table as it is read: in the terminal, on the page, in a spreadsheet. */
export interface Table {
  /** For the name of its file. */
  id: 'opinions' | 'searches' | 'wishes' | 'guide' | 'departures';
  title: string;
  hint?: string;
  columns: string[];
  /** Empty when there is nothing that may be shown. */
  rows: string[][];
  note?: string;
  series?: Series[];
}

/** All tables of insights, in a language. */
export function tablesOf(insights: Insights, locale: Locale): Table[] {
  return [
    opinionTable(insights, locale),
    searchTable(insights, locale),
    wishTable(insights, locale),
    guideTable(insights, locale),
    departureTable(insights, locale),
  ];
}

function opinionTable({ opinions, tooFew }: Insights, locale: Locale): Table {
  const { opinions: words, reasonOf, tooFew: more } = insightWords[locale];
  const format = formatIn(locale);
  const subject = ({ kind, id, locale: of }: Opinions) =>
    `${of}/${id}${kind === 'guide' ? ` (${words.guide})` : ''}`;
  const reasonsOf = ({ reasons }: Opinions) =>
    reasons.map(({ reason, count }) => `${nameOf(reasonOf, reason)} (${format.count(count)})`).join(', ');
  return {
    id: 'opinions',
    title: words.title,
    hint: words.hint,
    columns: [words.subject, words.votes, words.helpful, words.range, words.reasons, words.views],
    rows: opinions.map((one) => [
      subject(one),
      format.count(one.votes),
      format.share(one.helpful),
      format.range(one.helpful),
      reasonsOf(one),
      format.count(one.views),
    ]),
    ...(tooFew > 0 && { note: more(tooFew) }),
  };
}

/** A reason of a version to come has no name here yet: its id is better than nothing. */
const nameOf = (names: Readonly<Record<string, string>>, id: string) => names[id] ?? id;

function searchTable({ searches }: Insights, locale: Locale): Table {
  const { searches: words, week } = insightWords[locale];
  const format = formatIn(locale);
  const columns = ['submitted', 'withoutResult', 'withoutClick'] as const;
  const isEmpty = searches.every(({ submitted }) => submitted === 0);
  return {
    id: 'searches',
    title: words.title,
    hint: words.hint,
    columns: [week, ...columns.map((column) => words[column])],
    rows: isEmpty
      ? []
      : searches.map((one) => [format.day(one.week), ...columns.map((column) => format.count(one[column]))]),
    series: columns.map((column) => ({ name: words[column], values: searches.map((one) => one[column]) })),
  };
}

function wishTable({ wishes }: Insights, locale: Locale): Table {
  const { wishes: words } = insightWords[locale];
  const format = formatIn(locale);
  return {
    id: 'wishes',
    title: words.title,
    hint: words.hint,
    columns: [words.words, words.language, words.count],
    rows: wishes.map((one) => [one.words, one.locale, format.count(one.count)]),
  };
}

function guideTable({ guide }: Insights, locale: Locale): Table {
  const { guide: words, stages: names, week } = insightWords[locale];
  const format = formatIn(locale);
  const isEmpty = guide.every(({ reached }) => stages.every((stage) => reached[stage] === 0));
  return {
    id: 'guide',
    title: words.title,
    hint: words.hint,
    columns: [week, ...stages.map((stage) => names[stage])],
    rows: isEmpty
      ? []
      : guide.map((one) => [
          format.day(one.week),
          ...stages.map((stage) => format.count(one.reached[stage])),
        ]),
    series: stages.map((stage) => ({
      name: names[stage],
      values: guide.map(({ reached }) => reached[stage]),
    })),
  };
}

function departureTable({ departures }: Insights, locale: Locale): Table {
  const { departures: words, opinions, stages: names } = insightWords[locale];
  const format = formatIn(locale);
  return {
    id: 'departures',
    title: words.title,
    columns: ['', words.came, words.left, opinions.range],
    rows: departures.map(({ from, to, came, left }) => [
      words.between(names[from], names[to]),
      format.count(came),
      format.share(left),
      format.range(left),
    ]),
  };
}
