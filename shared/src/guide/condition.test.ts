import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, questionsIn, type Answers, type Condition } from './condition.ts';

const is = (question: string, ...wanted: string[]): Condition => ({ is: { [question]: wanted } });
const cases: [name: string, Condition, Answers, value: boolean | string][] = [
  ['an answer that fits', is('a', 'x'), { a: 'x' }, true],
  ['one of several answers', is('a', 'x', 'y'), { a: 'y' }, true],
  ['an answer that does not fit', is('a', 'x'), { a: 'z' }, false],
  ['no answer yet', is('a', 'x'), {}, 'a'],
  ['all, one false and one open', { all: [is('a', 'x'), is('b', 'x')] }, { b: 'y' }, false],
  ['all, one true and one open', { all: [is('a', 'x'), is('b', 'x')] }, { b: 'x' }, 'a'],
  ['any, one true and one open', { any: [is('a', 'x'), is('b', 'x')] }, { b: 'x' }, true],
  ['any, one false and one open', { any: [is('a', 'x'), is('b', 'x')] }, { a: 'y' }, 'b'],
  ['not, of what is true', { not: is('a', 'x') }, { a: 'x' }, false],
  ['not, of what is open', { not: is('a', 'x') }, {}, 'a'],
];
for (const [name, condition, answers, value] of cases) {
  test(`judges ${name}`, () => {
    const judgement = judge(condition, answers);
    assert.equal(judgement.value === 'unknown' ? judgement.ask : judgement.value, value);
  });
}

test('names every question of a condition once', () => {
  assert.deepEqual(questionsIn({ all: [is('a', 'x'), { any: [is('b', 'x'), { not: is('a', 'y') }] }] }), [
    'a',
    'b',
  ]);
});
