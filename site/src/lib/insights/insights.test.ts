import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedbackReasons } from '@first-login/shared/api';
import { en } from '../../i18n/en.ts';
import { es } from '../../i18n/es.ts';
import type { Counts, EventCount, OpinionCount } from './counts.ts';
import { insightsOf } from './insights.ts';
import { insightsPage } from './page.ts';
import { insightsText } from './text.ts';
import { lastWeeks, weekOf } from './weeks.ts';
import { insightWords } from './words/index.ts';

const today = '2026-11-26';
const opinion: OpinionCount = {
  day: '2026-11-25',
  kind: 'article',
  id: 'clave-temporal',
  locale: 'es',
  helpful: 'no',
  reason: null,
  follows: 0,
  count: 1,
};
const event: EventCount = { day: '2026-11-25', type: 'search', id: 'submitted', locale: 'es', count: 1 };
const of = (counts: Partial<Counts>, weeks = 2) =>
  insightsOf({ opinions: [], events: [], wishes: [], ...counts }, today, weeks);

test('a week begins on Monday, over the end of a year too', () => {
  assert.deepEqual(['2026-11-22', '2026-11-23', '2026-11-29', '2027-01-03'].map(weekOf), [
    '2026-11-16',
    '2026-11-23',
    '2026-11-23',
    '2026-12-28',
  ]);
  assert.deepEqual(lastWeeks('2027-01-05', 3), ['2026-12-21', '2026-12-28', '2027-01-04']);
});

test('articles stand by how surely they fail their readers', () => {
  const { opinions } = of({
    opinions: [
      { ...opinion, id: 'few-votes', count: 5 },
      { ...opinion, id: 'surely-bad', count: 60 },
      { ...opinion, id: 'good', helpful: 'yes', count: 60 },
    ],
  });
  assert.deepEqual(
    opinions.map(({ id }) => id),
    ['surely-bad', 'few-votes', 'good'],
  );
});

test('less than five of anything is not shown', () => {
  const insights = of({
    opinions: [
      { ...opinion, count: 4 },
      { ...opinion, id: 'que-es-netkey', reason: 'unclear', count: 4 },
      { ...opinion, id: 'que-es-netkey', reason: 'incomplete', count: 5 },
      { ...opinion, id: 'que-es-netkey', helpful: 'yes', count: 20 },
    ],
    events: [
      { ...event, type: 'article-view', id: 'que-es-netkey', count: 3 },
      { ...event, count: 9 },
      { ...event, id: 'empty', count: 4 },
      { ...event, type: 'guide-stage', id: 'needs', count: 4 },
    ],
  });
  assert.equal(insights.tooFew, 1);
  const [only, ...none] = insights.opinions;
  assert.deepEqual(none, []);
  assert.deepEqual([only?.votes, only?.views], [29, undefined]);
  assert.deepEqual(only?.reasons, [{ reason: 'incomplete', count: 5 }]);
  assert.deepEqual(insights.searches.at(-1), {
    week: '2026-11-23',
    submitted: 9,
    withoutResult: undefined,
    withoutClick: 9,
  });
  assert.deepEqual(insights.departures, []);
  for (const text of [insightsText(insights, 'es', today), insightsPage(insights, 'es', today)]) {
    assert.match(text, /menos de 5/);
    assert.doesNotMatch(text, /no se entiende/);
  }
});

test('a reason that came after its vote is no vote more', () => {
  const guide = { ...opinion, kind: 'guide', id: 'primer-ingreso' } as const;
  const { opinions, tooFew } = of({
    opinions: [
      { ...guide, helpful: 'yes', count: 30 },
      { ...guide, helpful: 'yes', reason: 'clear', follows: 1, count: 25 },
      { ...guide, count: 10 },
      { ...guide, reason: 'other', follows: 1, count: 8 },
      { ...guide, locale: 'en', count: 4 },
      { ...guide, locale: 'en', reason: 'other', follows: 1, count: 4 },
    ],
  });
  assert.deepEqual(
    opinions.map(({ votes, helpful, reasons }) => [votes, helpful?.share, reasons]),
    [
      [
        40,
        0.75,
        [
          { reason: 'clear', count: 25 },
          { reason: 'other', count: 8 },
        ],
      ],
    ],
  );
  assert.equal(tooFew, 1);
});

test('a share that tells of one to four is not shown, however many voted', () => {
  const shares = (yes: number, no: number) =>
    of({
      opinions: [
        { ...opinion, helpful: 'yes', count: yes },
        { ...opinion, count: no },
      ],
    }).opinions.map(({ votes, helpful }) => [votes, helpful?.share]);
  assert.deepEqual(shares(1, 5), [[6, undefined]]);
  assert.deepEqual(shares(96, 4), [[100, undefined]]);
  assert.deepEqual(shares(5, 5), [[10, 0.5]]);
  assert.deepEqual(shares(0, 6), [[6, 0]]);
});

test('the same page in two languages is two pages', () => {
  const { opinions } = of({
    opinions: [
      { ...opinion, count: 10 },
      { ...opinion, locale: 'en', helpful: 'yes', count: 10 },
    ],
  });
  assert.deepEqual(
    opinions.map(({ locale, helpful }) => [locale, helpful?.share]),
    [
      ['es', 0],
      ['en', 1],
    ],
  );
});

test('tells between which stages the guide is left', () => {
  const stage = (id: string, count: number): EventCount => ({ ...event, type: 'guide-stage', id, count });
  const { departures, guide } = of({
    events: [stage('needs', 100), stage('question', 80), stage('outcome', 40), stage('steps', 44)],
  });
  assert.deepEqual(
    departures.map(({ from, to, came, left }) => [from, to, came, left?.share]),
    [
      ['needs', 'question', 100, 0.2],
      ['question', 'outcome', 80, 0.5],
      ['outcome', 'steps', 40, 0],
      ['steps', 'security', 44, 1],
    ],
  );
  assert.equal(guide.at(-1)?.reached.outcome, 40);
  assert.equal(guide[0]?.reached.outcome, 0);
});

test('what is older than the weeks asked for does not count', () => {
  const { opinions, tooFew } = of({ opinions: [{ ...opinion, day: '2026-11-15', count: 50 }] });
  assert.deepEqual([opinions, tooFew], [[], 0]);
});

test('without data it says so, in each table and language', () => {
  const text = insightsText(of({}), 'en', today);
  assert.equal(text.split('There is not enough data yet.').length - 1, 5);
  assert.match(insightsPage(of({}), 'es', today), /<html lang="es">[^]*Todavía no hay suficientes datos\./);
});

test('an id from a request cannot become markup', () => {
  const page = insightsPage(of({ opinions: [{ ...opinion, id: '<script>"&', count: 9 }] }), 'es', today);
  assert.doesNotMatch(page, /<script/);
});

test('a reason is told in the words that readers choose it by', () => {
  for (const [locale, { feedback }] of [['es', es] as const, ['en', en] as const])
    for (const reason of [...feedbackReasons.article.no, 'did-not-work', 'not-my-case'] as const) {
      const chosen = feedback.reasons[reason];
      const told = insightWords[locale].reasonOf[reason];
      assert.ok(
        told.toLowerCase().startsWith(chosen.toLowerCase()),
        `${reason}: «${told}» is not «${chosen}»`,
      );
    }
});
