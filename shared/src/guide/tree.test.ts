import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixture } from './guide.fixture.ts';
import type { Guide } from './pack.ts';
import { assignments, paths, pathsOf, tree } from './tree.ts';

const yesNo = [{ id: 'yes' }, { id: 'no' }];
const guideOf = (questions: string[], routes: Guide['routes']): Guide => ({
  questions: questions.map((id) => ({ id, unsure: 'no', answers: yesNo })),
  routes,
});
const small = guideOf(
  ['a', 'b'],
  [
    { id: 'both', when: { is: { a: ['yes'], b: ['yes'] } }, notes: [] },
    { id: 'last', notes: [{ id: 'told' }] },
  ],
);

describe('the tree of a guide', () => {
  test('branches at each question by its answers, and ends in routes', () => {
    const last = { kind: 'route', route: 'last', notes: ['told'] };
    assert.deepEqual(tree(small), {
      kind: 'question',
      question: 'a',
      branches: [
        {
          answer: 'yes',
          tree: {
            kind: 'question',
            question: 'b',
            branches: [
              { answer: 'yes', tree: { kind: 'route', route: 'both', notes: [] } },
              { answer: 'no', tree: last },
            ],
          },
        },
        { answer: 'no', tree: last },
      ],
    });
  });

  test('gives the paths in the order of its leaves, with the answers in the order of asking', () => {
    assert.deepEqual(
      pathsOf(tree(small)).map(({ answers, route }) => `${answers.flat().join(' ')}: ${route}`),
      ['a yes b yes: both', 'a yes b no: last', 'a no: last'],
    );
    assert.deepEqual(paths(small), pathsOf(tree(small)));
  });

  test('asks for a note once its route is settled', () => {
    const first = paths(fixture).find(({ route }) => route === 'by-key');
    assert.equal(first?.answers.at(-1)?.[0], 'token');
  });

  test('is a single leaf where there is nothing to ask', () => {
    assert.deepEqual(paths(guideOf([], [{ id: 'only', notes: [] }])), [
      { answers: [], route: 'only', notes: [] },
    ]);
  });

  test('gives up past 20,000 paths, with what to do', () => {
    const ids = Array.from({ length: 15 }, (_, at) => `q${at}`);
    const notes = ids.map((id) => ({ id, when: { is: { [id]: ['yes'] } } }));
    const guide = guideOf(ids, [{ id: 'all', notes }]);
    assert.throws(() => tree(guide), /more than 20000 paths. Split it in two/);
  });

  test('refuses a condition that asks what is no question', () => {
    const guide = guideOf([], [{ id: 'a', when: { is: { shoe: ['yes'] } }, notes: [] }]);
    assert.throws(() => tree(guide), /«shoe», which is not a question/);
  });
});

describe('assignments', () => {
  test('are every combination of answers, once each', () => {
    const all = [...assignments(fixture.questions)].map((answers) => JSON.stringify(answers));
    assert.equal(all.length, 2 * 3 * 3 * 3);
    assert.equal(new Set(all).size, all.length);
  });
  test('of no question are one: nothing answered', () => {
    assert.deepEqual([...assignments([])], [{}]);
  });
});
