import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyGuide, questionIds, someAnswers } from './any-guide.fixture.ts';
import { questionsIn, type Answers } from './condition.ts';
import { decide } from './decide.ts';
import type { Guide } from './pack.ts';
import { completions, outcomeOf } from './reference.fixture.ts';

const check = (property: (guide: Guide, answers: Answers) => void) =>
  fc.assert(fc.property(anyGuide, someAnswers, property), { numRuns: 300 });

describe('decide, for any guide and any answers', () => {
  test('reaches the route and the notes of plain logic, once every answer is there', () => {
    check((guide) => {
      for (const answers of completions(guide, {})) {
        const decision = decide(guide, answers);
        assert.equal(decision.kind, 'route');
        const { route, notes } = decision;
        assert.deepEqual({ route, notes }, outcomeOf(guide, answers));
      }
    });
  });

  test('names a route, and its notes, only when no further answer could change them', () => {
    check((guide, answers) => {
      const decision = decide(guide, answers);
      if (decision.kind === 'question') return;
      const { route, notes } = decision;
      for (const all of completions(guide, answers))
        assert.deepEqual({ route, notes }, outcomeOf(guide, all));
    });
  });

  test('says that the route is settled only when no further answer could change it', () => {
    check((guide, answers) => {
      const decision = decide(guide, answers);
      if (decision.kind === 'route' || decision.settled === undefined) return;
      for (const all of completions(guide, answers))
        assert.equal(outcomeOf(guide, all).route, decision.settled);
    });
  });

  // It may ask what turns out not to matter, as in «a is x, or a is not x»: three-valued logic does not see that.
  // It never asks out of turn: the question stands in the first condition that the answers leave open.
  test('asks a question that is open, and that stands in the condition it could not judge', () => {
    check((guide, answers) => {
      const decision = decide(guide, answers);
      if (decision.kind === 'route') return;
      assert.equal(answers[decision.question], undefined);
      const { settled } = decision;
      const conditions = settled
        ? guide.routes.filter(({ id }) => id === settled).flatMap(({ notes }) => notes)
        : guide.routes;
      const named = conditions.flatMap(({ when }) => (when ? questionsIn(when) : []));
      assert.ok(named.includes(decision.question));
    });
  });

  test('counts only questions that are answered, each once', () => {
    check((guide, answers) => {
      const { because } = decide(guide, answers);
      assert.ok(because.every((id) => answers[id] !== undefined));
      assert.equal(new Set(because).size, because.length);
    });
  });

  test('rests on the answers that it names as reasons: without the others, it is the same', () => {
    check((guide, answers) => {
      const decision = decide(guide, answers);
      const counted = Object.entries(answers).filter(([id]) => decision.because.includes(id));
      assert.deepEqual(decide(guide, Object.fromEntries(counted)), decision);
    });
  });

  test('does not depend on the order in which answers came', () => {
    const turned = fc.uniqueArray(fc.constantFrom(...questionIds), { minLength: 4 });
    fc.assert(
      fc.property(anyGuide, someAnswers, turned, (guide, answers, order) => {
        const entries = order.flatMap((id) =>
          answers[id] === undefined ? [] : [[id, answers[id]] as const],
        );
        assert.deepEqual(decide(guide, Object.fromEntries(entries)), decide(guide, answers));
      }),
    );
  });

  test('comes to a route after each question has been asked at most once', () => {
    const choice = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(anyGuide, choice, (guide, choices) => {
        let answers: Answers = {};
        for (let asked = 0; ; asked += 1) {
          const decision = decide(guide, answers);
          if (decision.kind === 'route') return;
          assert.ok(asked < guide.questions.length);
          const possible = guide.questions.find(({ id }) => id === decision.question)?.answers ?? [];
          const given = possible[Number(choices.next().value) % possible.length]?.id ?? '';
          answers = { ...answers, [decision.question]: given };
        }
      }),
    );
  });
});
