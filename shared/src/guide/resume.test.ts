import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixture } from './guide.fixture.ts';
import { packOf } from './pack.fixture.ts';
import { hasPlace, resume } from './resume.ts';
import { begin, itinerary, type Walk } from './walk.ts';

const pack = packOf(fixture);
const byPhone = { channel: 'app', phone: 'yes' };

test('a guide has every place of its walks, and no other', () => {
  for (const place of itinerary(pack, byPhone)) assert.ok(hasPlace(pack, place), place);
  for (const place of ['', 'question', 'steps', 'question.x', 'steps.of-no-guide', 'end'])
    assert.ok(!hasPlace(pack, place), place);
});

test('a walk is kept as plain data and taken up as it was', () => {
  const walk: Walk = { answers: byPhone, place: 'steps.sign-in', done: ['download'] };
  assert.deepEqual(resume(pack, JSON.parse(JSON.stringify(walk))), walk);
});

describe('a walk taken up', () => {
  const own = JSON.parse('{"__proto__":{"channel":"app"},"constructor":"x","channel":"app"}') as unknown;
  const cases: [name: string, data: unknown, place: string, answers: Walk['answers']][] = [
    ['from nothing', null, 'needs', {}],
    ['from a list', ['finish'], 'needs', {}],
    ['from a text', 'finish', 'needs', {}],
    ['from an empty record', {}, 'question.channel', {}],
    ['from answers alone', { answers: byPhone }, 'outcome', byPhone],
    [
      'at a place that is not open',
      { answers: { channel: 'app' }, place: 'finish' },
      'question.phone',
      { channel: 'app' },
    ],
    ['at a place that is no word', { answers: byPhone, place: { stage: 'finish' } }, 'outcome', byPhone],
    [
      'with an answer that is no text',
      { answers: { channel: 7, phone: 'yes' } },
      'question.channel',
      { phone: 'yes' },
    ],
    ['with an answer that the guide no longer has', { answers: { channel: 'fax' } }, 'question.channel', {}],
    [
      'with a question that the guide no longer has',
      { answers: { ...byPhone, fax: 'yes' } },
      'outcome',
      byPhone,
    ],
    ['with answers that are a list', { answers: ['app'], place: 'needs' }, 'needs', {}],
    [
      'with names that every object has',
      { answers: own, place: 'constructor' },
      'question.phone',
      { channel: 'app' },
    ],
    [
      'from 10 kB of garbage',
      { answers: { channel: 'x'.repeat(10_000) }, place: '%'.repeat(10_000) },
      'question.channel',
      {},
    ],
  ];
  for (const [name, data, place, answers] of cases) {
    test(`${name} stands at ${place}`, () => {
      const walk = resume(pack, data);
      assert.deepEqual([walk.place, walk.answers, walk.done], [place, answers, []]);
    });
  }

  test('keeps the ticks of steps that there still are', () => {
    assert.deepEqual(resume(pack, { answers: byPhone, done: ['download', 'gone', 7] }).done, ['download']);
    assert.deepEqual(resume(pack, { answers: byPhone, done: 'download' }).done, begin().done);
  });
});
