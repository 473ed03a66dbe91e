import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from './condition.ts';
import { forgottenBy, otherWays, whatIf } from './explain.ts';
import { fixture } from './guide.fixture.ts';
import type { Pack, Route } from './pack.ts';
import { packOf } from './pack.fixture.ts';

const yesNo = [{ id: 'yes' }, { id: 'no' }];
const pack = packOf({
  questions: [
    { id: 'number', unsure: 'no', answers: yesNo },
    { id: 'where', unsure: 'any', preference: true, answers: [{ id: 'app' }, { id: 'web' }, { id: 'any' }] },
    { id: 'key', unsure: 'no', answers: yesNo },
    { id: 'phone', unsure: 'no', answers: yesNo },
  ],
  routes: [
    { id: 'no-number', when: { is: { number: ['no'] } }, notes: [] },
    { id: 'web-key', when: { is: { where: ['web'], key: ['yes'] } }, notes: [] },
    { id: 'app-phone', when: { is: { where: ['app', 'any'], phone: ['yes'] } }, notes: [] },
    { id: 'app-key', when: { is: { where: ['app', 'any'], key: ['yes'] } }, notes: [] },
    { id: 'branch', notes: [] },
  ],
});
const channels: Record<string, Route['channel']> = {
  'no-number': 'branch',
  'web-key': 'web',
  branch: 'branch',
};
const guide: Pack = {
  ...pack,
  routes: pack.routes.map((route) => ({ ...route, channel: channels[route.id] ?? 'app' })),
};
const all = { number: 'yes', where: 'app', key: 'yes', phone: 'yes' };

describe('what would have led elsewhere', () => {
  test('is each answer that alone leads to another route', () => {
    assert.deepEqual(whatIf(guide, all), [
      { question: 'number', answer: 'no', route: 'no-number' },
      { question: 'where', answer: 'web', route: 'web-key' },
      { question: 'phone', answer: 'no', route: 'app-key' },
    ]);
  });
  test('counts a route that is settled, though a note still asks', () => {
    const answers = { channel: 'app', phone: 'no', key: 'no' };
    assert.deepEqual(
      whatIf(fixture, answers).filter(({ question }) => question === 'key'),
      [{ question: 'key', answer: 'yes', route: 'by-key' }],
    );
  });
  test('leaves out what would first need another answer', () => {
    assert.deepEqual(
      whatIf(guide, { number: 'yes', where: 'web', key: 'yes' }).map(({ question }) => question),
      ['number', 'key'],
    );
  });
  test('is nothing before there is an outcome', () => {
    assert.deepEqual(whatIf(guide, { number: 'yes' }), []);
  });
});

describe('what a change makes void', () => {
  const cases: [name: string, before: Answers, change: Answers, expected: string[]][] = [
    ['answers that the new route does not look at', all, { number: 'no' }, ['where', 'phone']],
    ['nothing, where nothing changed', all, {}, []],
    ['nothing, while what comes next may still need it', { ...all, key: 'no' }, { where: 'web' }, ['phone']],
    ['nothing that never counted', all, { phone: 'no' }, []],
  ];
  for (const [name, before, change, expected] of cases) {
    test(name, () => assert.deepEqual(forgottenBy(guide, before, { ...before, ...change }), expected));
  }

  test('not an answer that an open question may bring back', () => {
    const before = { channel: 'app', phone: 'no', key: 'yes', token: 'yes' };
    const { key: _, ...after } = before;
    assert.deepEqual(forgottenBy(fixture, before, after), []);
    // The note with the token stands in a route that needs the key; without it, the token is void.
    assert.deepEqual(forgottenBy(fixture, before, { ...before, key: 'no' }), ['token']);
  });
});

describe('other ways', () => {
  const ways = (answers: Answers) => otherWays(guide, answers).map(({ id }) => id);

  test('are those that the facts open, in the app and on the web, with whatever wish', () => {
    assert.deepEqual(ways(all), ['web-key', 'app-key']);
    assert.deepEqual(ways({ number: 'yes', where: 'web', key: 'yes' }), ['app-key']);
  });
  test('are none where a route that comes before them must be gone first', () => {
    assert.deepEqual(ways({ ...all, number: 'no' }), []);
  });
  test('are none where the facts open none', () => {
    assert.deepEqual(ways({ number: 'yes', where: 'any', key: 'no', phone: 'no' }), []);
  });
  test('are none before there is an outcome', () => {
    assert.deepEqual(ways({ number: 'yes', where: 'app' }), []);
  });
  test('rest on no answer that the guide does not have', () => {
    const negated = guide.routes.map((route) =>
      route.id === 'app-key' ? { ...route, when: { not: { is: { key: ['no'] } } } } : route,
    );
    const answers = { number: 'yes', where: 'app', phone: 'yes', key: 'pigeon' };
    assert.deepEqual(otherWays({ ...guide, routes: negated }, answers), []);
  });
});
