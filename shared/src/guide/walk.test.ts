import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixture } from './guide.fixture.ts';
import { packOf } from './pack.fixture.ts';
import {
  answer,
  back,
  begin,
  goTo,
  itinerary,
  next,
  repair,
  routeFor,
  stageOf,
  stages,
  tick,
  trail,
  type Place,
  type Walk,
} from './walk.ts';

const pack = packOf(fixture);
const byPhone = { channel: 'app', phone: 'yes' };
const at = (place: Place, answers: Walk['answers'] = {}): Walk => ({ place, answers, done: [] });
const places = (answers: Walk['answers']) => itinerary(pack, answers);

describe('the itinerary', () => {
  test('begins with the needs and the first question', () => {
    assert.deepEqual(places({}), ['needs', 'question.channel']);
  });
  test('holds the questions answered so far and the one that is open', () => {
    assert.deepEqual(places({ channel: 'app' }), ['needs', 'question.channel', 'question.phone']);
  });
  test('goes on to the end once the outcome is there', () => {
    assert.deepEqual(places(byPhone), [
      'needs',
      'question.channel',
      'question.phone',
      'outcome',
      'steps.download',
      'steps.sign-in',
      'security',
      'finish',
    ]);
  });
  test('leaves out answers that do not count', () => {
    assert.deepEqual(trail(pack, { ...byPhone, token: 'yes' }), ['channel', 'phone']);
  });
  test('keeps to the order of the stages', () => {
    const met = itinerary(pack, byPhone).map((place) => stages.indexOf(stageOf(place)));
    assert.deepEqual(
      met,
      met.toSorted((one, other) => one - other),
    );
  });
});

describe('an answer', () => {
  test('leads to the next question', () => {
    const walk = answer(pack, begin(), 'channel', 'app');
    assert.deepEqual(walk, at('question.phone', { channel: 'app' }));
  });
  test('leads to the outcome when it was the last one needed', () => {
    const walk = answer(pack, at('question.phone', { channel: 'app' }), 'phone', 'yes');
    assert.deepEqual(walk.place, 'outcome');
    assert.equal(routeFor(pack, walk.answers)?.id, 'by-phone');
  });
  test('that changes an earlier one keeps the later ones', () => {
    const walk = answer(pack, at('question.channel', byPhone), 'channel', 'any');
    assert.deepEqual(walk.answers, { channel: 'any', phone: 'yes' });
    assert.deepEqual(walk.place, 'question.key');
  });
  for (const [question, given] of [
    ['channel', 'pigeon'],
    ['pigeon', 'app'],
    ['__proto__', 'app'],
    ['constructor', 'name'],
  ] as const) {
    test(`${given} to ${question}, which the guide does not have, changes nothing`, () => {
      const walk = begin();
      assert.equal(answer(pack, walk, question, given), walk);
    });
  }
});

describe('going', () => {
  test('on from the needs comes to the first question, and no further without an answer', () => {
    const first = next(pack, begin());
    assert.deepEqual(first.place, 'question.channel');
    assert.deepEqual(next(pack, first), first);
  });
  test('back from the needs stays there', () => {
    assert.deepEqual(back(pack, begin()), begin());
  });
  test('on from the end stays there', () => {
    const end = at('finish', byPhone);
    assert.deepEqual(next(pack, end), end);
  });
  test('back from the outcome comes to the last question that counted', () => {
    const walk = back(pack, at('outcome', byPhone));
    assert.deepEqual(walk.place, 'question.phone');
  });
  test('to a place that is open comes there', () => {
    assert.deepEqual(goTo(pack, begin(byPhone), 'security').place, 'security');
  });
  test('to a place that the answers do not open comes to the last that they do', () => {
    assert.deepEqual(goTo(pack, begin(), 'finish').place, 'question.channel');
    const foreign: Place = 'steps.of-no-route';
    assert.deepEqual(goTo(pack, begin(byPhone), foreign).place, 'outcome');
  });
  test('on from a place that is not open comes to one that is', () => {
    const lost = at('steps.download', { channel: 'app' });
    assert.deepEqual(next(pack, lost).place, 'question.phone');
  });
});

test('a walk is mended: unknown answers and steps go, a place that is open stays', () => {
  const walk = {
    place: 'needs',
    answers: { channel: 'app', colour: 'red' },
    done: ['download', 'x'],
  };
  assert.deepEqual(repair(pack, walk as Walk), { ...walk, answers: { channel: 'app' }, done: ['download'] });
});

test('a step is ticked off, and again not', () => {
  const ticked = tick(tick(begin(), 'download'), 'sign-in');
  assert.deepEqual(ticked.done, ['download', 'sign-in']);
  assert.deepEqual(tick(ticked, 'download').done, ['sign-in']);
});
