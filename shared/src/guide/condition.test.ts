import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerTo, judge, questionsIn, type Answers, type Condition } from './condition.ts';

const is = (question: string, ...wanted: string[]): Condition => ({ is: { [question]: wanted } });
const a = is('a', 'x');
const b = is('b', 'x');
const both: Condition = { is: { a: ['x'], b: ['x'] } };

/** The value, or the question that is asked; then the questions that it rests on. */
type Expected = [value: boolean | string, because: string[]];

const cases: [name: string, Condition, Answers, Expected][] = [
  ['an answer that fits', a, { a: 'x' }, [true, ['a']]],
  ['one of several answers', is('a', 'x', 'y'), { a: 'y' }, [true, ['a']]],
  ['an answer that does not fit', a, { a: 'z' }, [false, ['a']]],
  ['no answer yet', a, {}, ['a', []]],
  ['two questions, both fit', both, { a: 'x', b: 'x' }, [true, ['a', 'b']]],
  ['two questions, the second is open', both, { a: 'x' }, ['b', ['a']]],
  ['two questions, both open', both, {}, ['a', []]],
  ['two questions, the second alone says no', both, { b: 'z' }, [false, ['b']]],
  ['all, both true', { all: [a, b] }, { a: 'x', b: 'x' }, [true, ['a', 'b']]],
  ['all, one false and one open', { all: [a, b] }, { b: 'y' }, [false, ['b']]],
  ['all, one true and one open', { all: [a, b] }, { b: 'x' }, ['a', ['b']]],
  ['all of nothing', { all: [] }, {}, [true, []]],
  ['any, both false', { any: [a, b] }, { a: 'y', b: 'y' }, [false, ['a', 'b']]],
  ['any, one true and one open', { any: [a, b] }, { b: 'x' }, [true, ['b']]],
  ['any, one false and one open', { any: [a, b] }, { a: 'y' }, ['b', ['a']]],
  ['any of nothing', { any: [] }, {}, [false, []]],
  ['not, of what is true', { not: a }, { a: 'x' }, [false, ['a']]],
  ['not, of what is false', { not: a }, { a: 'y' }, [true, ['a']]],
  ['not, of what is open', { not: a }, {}, ['a', []]],
  [
    'any within all, of which a later part says no',
    { all: [{ any: [a, b] }, is('c', 'x')] },
    { c: 'y' },
    [false, ['c']],
  ],
  ['not within any', { any: [{ not: both }, is('c', 'x')] }, { b: 'y' }, [true, ['b']]],
];

describe('a condition is judged', () => {
  for (const [name, condition, answers, expected] of cases) {
    test(`${name}: ${String(expected[0])}`, () => {
      const judgement = judge(condition, answers);
      const value = judgement.value === 'unknown' ? judgement.ask : judgement.value;
      assert.deepEqual([value, judgement.because], expected);
    });
  }
});

test('a condition names its questions once each, in reading order', () => {
  const nested: Condition = { all: [b, { any: [a, { not: is('b', 'y') }] }, { is: { c: ['x'], a: ['z'] } }] };
  assert.deepEqual(questionsIn(nested), ['b', 'a', 'c']);
});

test('an answer is one’s own, never that of a prototype', () => {
  const inherited = Object.create({ a: 'x' }) as Answers;
  assert.equal(answerTo(inherited, 'a'), undefined);
  assert.equal(answerTo({}, 'toString'), undefined);
  assert.equal(answerTo({ a: 'x' }, 'a'), 'x');
});
