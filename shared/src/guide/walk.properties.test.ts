import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { answerIds, anyGuide, questionIds, someAnswers } from './any-guide.fixture.ts';
import type { Pack } from './pack.ts';
import { packOf } from './pack.fixture.ts';
import { resume } from './resume.ts';
import {
  answer,
  back,
  begin,
  goTo,
  itinerary,
  next,
  stageOf,
  subjectOf,
  tick,
  type Place,
  type Walk,
} from './walk.ts';

type Move = (pack: Pack, walk: Walk) => Walk;

const question = fc.constantFrom(...questionIds, 'unknown');
const place: fc.Arbitrary<Place> = fc.oneof(
  question.map((id): Place => `question.${id}`),
  fc.constantFrom('download', 'sign-in', 'of-no-route', 'unknown').map((step): Place => `steps.${step}`),
  fc.constantFrom('needs', 'outcome', 'security', 'finish'),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.tuple(question, fc.constantFrom(...answerIds, 'unknown')).map(
    ([id, given]): Move =>
      (pack, walk) =>
        answer(pack, walk, id, given),
  ),
  // The answer that the customer is asked for, so that walks get far.
  fc.constantFrom(...answerIds).map((given): Move => (pack, walk) => {
    return stageOf(walk.place) === 'question'
      ? answer(pack, walk, subjectOf(walk.place), given)
      : next(pack, walk);
  }),
  place.map(
    (to): Move =>
      (pack, walk) =>
        goTo(pack, walk, to),
  ),
  fc.constantFrom('download', 'unknown').map(
    (step): Move =>
      (_, walk) =>
        tick(walk, step),
  ),
  fc.constantFrom<Move>(
    next,
    back,
    () => begin(),
    (pack, walk) => resume(pack, walk),
  ),
);

/** Any guide, and a walk through it after some moves. */
function check(property: (pack: Pack, walk: Walk) => void) {
  fc.assert(
    fc.property(anyGuide, someAnswers, fc.array(move, { maxLength: 20 }), (guide, answers, moves) => {
      const pack = packOf(guide);
      property(
        pack,
        moves.reduce((walk, go) => go(pack, walk), begin(answers)),
      );
    }),
    { numRuns: 300 },
  );
}

const isAt = (pack: Pack, { answers, place: here }: Walk) => itinerary(pack, answers).indexOf(here);

describe('a walk through any guide, after any moves', () => {
  test('stands at a place that is open', () => {
    check((pack, walk) => assert.ok(isAt(pack, walk) >= 0));
  });

  test('has a way on: the next place, or any answer to the open question, unless it is at the end', () => {
    check((pack, walk) => {
      const { place: here } = walk;
      const on = next(pack, walk);
      if (here === 'finish') return;
      if (isAt(pack, on) > isAt(pack, walk)) return;
      assert.equal(stageOf(here), 'question');
      for (const { id } of pack.questions.find((one) => one.id === subjectOf(here))?.answers ?? [])
        assert.ok(answer(pack, walk, subjectOf(here), id).place !== here);
    });
  });

  test('reaches the end by going on, whatever is answered', () => {
    check((pack, start) => {
      let walk = start;
      const most = pack.questions.length * 2 + pack.steps.length + 4;
      for (let moves = 0; walk.place !== 'finish'; moves += 1) {
        assert.ok(moves < most, 'the end is reached');
        const on = next(pack, walk);
        const { place: here } = walk;
        const stays = on.place === here && stageOf(here) === 'question';
        walk = stays ? answer(pack, walk, subjectOf(here), 'unsure') : on;
      }
    });
  });

  test('gets back to the needs, a place at a time', () => {
    check((pack, start) => {
      let walk = start;
      while (walk.place !== 'needs') {
        const before = isAt(pack, walk);
        walk = back(pack, walk);
        assert.equal(isAt(pack, walk), before - 1);
      }
    });
  });

  test('goes on from the needs to what is not known yet', () => {
    check((pack, { answers }) => {
      const { place } = next(pack, begin(answers));
      assert.ok(place === 'outcome' || (stageOf(place) === 'question' && !answers[subjectOf(place)]));
    });
  });

  test('goes on and back to where it was, but for what is known and skipped', () => {
    check((pack, walk) => {
      const on = next(pack, walk);
      if (walk.place !== 'needs' && on.place !== walk.place) assert.equal(back(pack, on).place, walk.place);
    });
  });

  test('is kept and taken up as it was', () => {
    check((pack, walk) => {
      const clean = { ...walk, done: walk.done.filter((id) => id === 'download') };
      assert.deepEqual(resume(pack, JSON.parse(JSON.stringify(clean))), resume(pack, clean));
      assert.deepEqual(resume(pack, clean).place, walk.place);
    });
  });

  test('comes to the same place, in whatever order the same answers were given', () => {
    const order = fc.uniqueArray(fc.constantFrom(...questionIds), { minLength: 4 });
    fc.assert(
      fc.property(anyGuide, someAnswers, order, (guide, answers, ids) => {
        const pack = packOf(guide);
        const give = (walk: Walk, id: string) => answer(pack, walk, id, answers[id] ?? '');
        const one = questionIds.reduce(give, begin());
        const other = ids.reduce(give, begin());
        assert.deepEqual(other.place, one.place);
      }),
    );
  });

  test('is taken up at an open place from anything at all', () => {
    fc.assert(
      fc.property(anyGuide, fc.anything({ withNullPrototype: true }), place, (guide, data, here) => {
        const pack = packOf(guide);
        for (const one of [
          data,
          { answers: data, place: data, done: data },
          { place: stageOf(here), answers: data },
        ])
          assert.ok(isAt(pack, resume(pack, one)) >= 0);
      }),
    );
  });
});
