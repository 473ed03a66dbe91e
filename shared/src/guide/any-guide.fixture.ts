import fc from 'fast-check';
import type { Answers, Condition } from './condition.ts';
import type { Guide } from './pack.ts';

/** Every guide of `anyGuide` has these questions, each with these answers. */
export const questionIds = ['a', 'b', 'c', 'd'];
export const answerIds = ['x', 'y', 'unsure'];

const is = fc
  .uniqueArray(fc.constantFrom(...questionIds), { minLength: 1, maxLength: 2 })
  .chain((ids) =>
    fc.record(
      Object.fromEntries(ids.map((id) => [id, fc.subarray(answerIds, { minLength: 1, maxLength: 2 })])),
    ),
  )
  .map((wanted): Condition => ({ is: { ...wanted } }));

const { condition } = fc.letrec<{ condition: Condition; parts: Condition[] }>((tie) => ({
  parts: fc.array(tie('condition'), { maxLength: 3 }),
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: is, weight: 3 },
    { arbitrary: tie('parts').map((all): Condition => ({ all })), weight: 1 },
    { arbitrary: tie('parts').map((any): Condition => ({ any })), weight: 1 },
    { arbitrary: tie('condition').map((not): Condition => ({ not })), weight: 1 },
  ),
}));
export { condition as anyCondition };

const parts = (name: string, maxLength: number) =>
  fc
    .array(fc.option(condition, { nil: undefined }), { maxLength })
    .map((all) => all.map((when, at) => ({ id: `${name}${at}`, ...(when ? { when } : {}) })));

/** Guides of four questions and one to five routes with notes. Their form is right; their rules may be nonsense. */
export const anyGuide: fc.Arbitrary<Guide> = fc
  .array(fc.tuple(condition, parts('n', 2)), { maxLength: 4 })
  .chain((routes) => parts('n', 2).map((last) => ({ routes, last })))
  .map(({ routes, last }) => ({
    questions: questionIds.map((id) => ({
      id,
      unsure: 'unsure',
      answers: answerIds.map((answer) => ({ id: answer })),
    })),
    routes: [
      ...routes.map(([when, notes], at) => ({ id: `r${at}`, when, notes })),
      { id: 'last', notes: last },
    ],
  }));

/** Answers to some of the questions, in any order. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...questionIds), fc.constantFrom(...answerIds)), {
    selector: ([question]) => question,
  })
  .map((entries) => Object.fromEntries(entries));
