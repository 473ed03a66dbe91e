import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignments, decide, type Guide } from '@first-login/shared/guide';
import { loadRules } from '../load-rules.ts';
import { pathRecords } from '../path-records.ts';
import { wordsOf } from '../words.ts';
import { compare, type Change } from './compare.ts';
import type { Customers } from './customers.ts';
import { changesInWords } from './sentences.ts';

const rules = await loadRules();

/** The guide with some of its routes as another list. */
const withRoutes = (change: (routes: Guide['routes']) => Guide['routes']): Guide => ({
  ...rules,
  routes: change(rules.routes),
});

const fits = (customers: Customers, answers: Record<string, string>) =>
  [...customers].every(([question, fitting]) => fitting.includes(answers[question] ?? ''));

/** Where customers move, counted one by one. */
function moves(before: Guide, after: Guide): Map<string, string[]> {
  const all = [...assignments(before.questions)].flatMap((answers) => {
    const [from, to] = [decide(before, answers), decide(after, answers)];
    if (from.kind !== 'route' || to.kind !== 'route' || from.route === to.route) return [];
    return [{ move: `${from.route} ${to.route}`, who: JSON.stringify(answers) }];
  });
  return new Map(
    [...Map.groupBy(all, ({ move }) => move)].map(([move, who]) => [move, who.map((one) => one.who)]),
  );
}

/** The same from the descriptions of `compare`. */
function told(changes: readonly Change[], { questions }: Guide): Map<string, string[]> {
  const all = [...assignments(questions)];
  return new Map(
    changes.flatMap((change) => {
      if (change.kind !== 'route') return [];
      const who = all.filter((answers) => change.customers.some((customers) => fits(customers, answers)));
      return [
        [`${change.before ?? ''} ${change.after ?? ''}`, who.map((answers) => JSON.stringify(answers))],
      ];
    }),
  );
}

const others: [string, Guide][] = [
  [
    'without one of its routes',
    withRoutes((routes) => routes.filter(({ id }) => id !== 'app-temporary-key')),
  ],
  [
    'with two routes swapped',
    withRoutes(([first, second, third, ...rest]) =>
      [first, third, second, ...rest].flatMap((route) => route ?? []),
    ),
  ],
  [
    'with a condition dropped',
    withRoutes((routes) =>
      routes.map((route) =>
        route.id === 'app-verified-phone' ? { ...route, when: { is: { verifiedPhone: ['yes'] } } } : route,
      ),
    ),
  ],
];
for (const [name, other] of others)
  test(`tells exactly the customers whom a guide ${name} sends elsewhere`, () => {
    assert.deepEqual(told(compare(pathRecords(rules), pathRecords(other)), rules), moves(rules, other));
  });

test('tells nothing of the same rules', () => {
  assert.deepEqual(compare(pathRecords(rules), pathRecords(rules)), []);
});

const question = (id: string, ...answers: string[]) => ({
  id,
  unsure: 'no',
  answers: answers.map((one) => ({ id: one })),
});
const small: Guide = {
  questions: [question('age', 'old', 'new', 'no'), question('card', 'yes', 'no')],
  routes: [
    { id: 'short', when: { is: { age: ['new'] } }, notes: [{ id: 'hint', when: { is: { card: ['yes'] } } }] },
    { id: 'long', notes: [] },
  ],
};
const words = wordsOf({ locale: 'es', title: '', questions: [], routes: [] });
const spoken = (before: Guide, after: Guide) =>
  changesInWords(compare(pathRecords(before), pathRecords(after)), words, 'es');

test('says who goes elsewhere, by the answers that they share', () => {
  const [, last] = small.routes;
  const after = {
    ...small,
    routes: [{ id: 'short', when: { is: { age: ['new', 'old'] } }, notes: [] }, ...(last ? [last] : [])],
  };
  assert.deepEqual(spoken(small, after), [
    'Quien contesta «old» (age) iba a «long», ahora va a «short».',
    'Quien contesta «new» (age) y «yes» (card) sigue en «short», ya no ve «hint».',
  ]);
});

test('says what becomes of answers that are new or gone', () => {
  const after = {
    ...small,
    questions: [question('age', 'old', 'new', 'no', 'mid'), question('card', 'yes', 'no')],
  };
  assert.deepEqual(spoken(small, after), [
    'Quien contesta «mid» (age) va a «long»; antes nadie podía contestar eso.',
  ]);
  assert.deepEqual(spoken(after, small), ['Quien contesta «mid» (age) ya no puede contestar eso.']);
});

test('says when everybody moves', () => {
  const only = (id: string): Guide => ({ questions: [], routes: [{ id, notes: [] }] });
  assert.deepEqual(spoken(only('a'), only('b')), ['Todo cliente iba a «a», ahora va a «b».']);
});
