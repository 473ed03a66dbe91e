import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from './condition.ts';
import { decide } from './decide.ts';
import { fixture } from './guide.fixture.ts';

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
