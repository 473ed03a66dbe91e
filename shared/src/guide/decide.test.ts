import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { judge, type Answers, type Condition } from './condition.ts';
import { decide } from './decide.ts';
import { fixture } from './guide.fixture.ts';
import { assignments } from './tree.ts';
import type { Guide } from './pack.ts';

describe('decide', () => {
  const cases: [answers: Answers, expected: string][] = [
    [{}, 'asks channel'],
    [{ channel: 'app' }, 'asks phone'],
    [{ channel: 'any' }, 'asks key'],
    [{ phone: 'no' }, 'asks key'],
    [{ channel: 'app', phone: 'yes' }, 'goes by-phone'],
    [{ channel: 'any', key: 'yes' }, 'asks token'],
    [{ channel: 'any', key: 'yes', token: 'no' }, 'goes by-key'],
    [{ channel: 'any', key: 'unsure' }, 'goes branch'],
    [{ channel: 'pigeon', colour: 'red' }, 'asks channel'],
  ];
  for (const [answers, expected] of cases) {
    test(`${JSON.stringify(answers)}: ${expected}`, () => {
      const decision = decide(fixture, answers);
      const told = decision.kind === 'route' ? `goes ${decision.route}` : `asks ${decision.question}`;
      assert.equal(told, expected);
    });
  }

  test('tells the route that is settled while a note still asks', () => {
    const decision = decide(fixture, { channel: 'any', key: 'yes' });
    assert.equal(decision.kind === 'question' && decision.settled, 'by-key');
  });

  test('shows the notes whose conditions hold', () => {
    const notes = (token: string) => {
      const decision = decide(fixture, { channel: 'any', key: 'yes', token });
      return decision.kind === 'route' ? decision.notes : undefined;
    };
    assert.deepEqual(notes('yes'), ['with-token']);
    assert.deepEqual(notes('no'), []);
  });

  test('gives the answers of the matching route as reasons, and all that counted at the last resort', () => {
    const reasons = (answers: Answers) => {
      const decision = decide(fixture, answers);
      return decision.kind === 'route' ? decision.reasons : undefined;
    };
    assert.deepEqual(reasons({ channel: 'app', phone: 'yes' }), ['channel', 'phone']);
    assert.deepEqual(reasons({ channel: 'any', key: 'no' }), ['channel', 'key']);
  });

  test('reads no answer from a prototype', () => {
    const answers = Object.create({ channel: 'app', phone: 'yes' }) as Answers;
    assert.equal(decide(fixture, answers).kind, 'question');
  });
});

const ids = ['a', 'b', 'c', 'd'];
const answerIds = ['x', 'y', 'z'];
const condition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc
      .dictionary(fc.constantFrom(...ids), fc.subarray(answerIds, { minLength: 1 }), {
        minKeys: 1,
        maxKeys: 2,
      })
      .map((is) => ({ is: { ...is } })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
})).condition;

/** Any guide of four questions and up to five routes; the last has no condition. */
const anyGuide: fc.Arbitrary<Guide> = fc.array(condition, { maxLength: 4 }).map((conditions) => ({
  questions: ids.map((id) => ({ id, unsure: 'z', answers: answerIds.map((answer) => ({ id: answer })) })),
  routes: [...conditions.map((when, at) => ({ id: `r${at}`, when, notes: [] })), { id: 'last', notes: [] }],
}));
const someAnswers: fc.Arbitrary<Answers> = fc
  .dictionary(fc.constantFrom(...ids), fc.constantFrom(...answerIds))
  .map((answers) => ({ ...answers }));

/** What the rules say in two-valued logic, once every answer is there. */
function reference(guide: Guide, answers: Answers): string {
  return guide.routes.find(({ when }) => !when || judge(when, answers).value === true)?.id ?? '';
}
const completions = (guide: Guide, answers: Answers) =>
  [...assignments(guide.questions)].map((all) => ({ ...all, ...answers }));

describe('decide, for any guide', () => {
  test('names the route that the complete answers reach', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (const answers of assignments(guide.questions)) {
          const decision = decide(guide, answers);
          assert.equal(decision.kind === 'route' && decision.route, reference(guide, answers));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('names a route early only if every completion reaches it, and asks only what is open', () => {
    fc.assert(
      fc.property(anyGuide, someAnswers, (guide, answers) => {
        const decision = decide(guide, answers);
        if (decision.kind === 'question') assert.ok(!Object.hasOwn(answers, decision.question));
        else
          for (const all of completions(guide, answers)) assert.equal(reference(guide, all), decision.route);
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the order in which answers came', () => {
    fc.assert(
      fc.property(anyGuide, someAnswers, (guide, answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        assert.deepEqual(decide(guide, turned), decide(guide, answers));
      }),
    );
  });
});
