import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultsOfForm, type FormFault } from './faults.ts';
import { fixture } from './guide.fixture.ts';
import type { Guide } from './pack.ts';

const [first, ...rest] = fixture.questions;
assert.ok(first);
const last: Guide['routes'][number] = { id: 'last', notes: [] };
const note = { id: 'note', when: { is: { phone: ['yes'] } } };

const cases: [name: string, Partial<Guide>, FormFault[]][] = [
  ['a sound guide', {}, []],
  ['a guide with no route', { routes: [] }, []],
  [
    'a question twice',
    { questions: [...fixture.questions, first] },
    [{ code: 'duplicate-id', id: 'channel' }],
  ],
  ['a route twice', { routes: [last, last] }, [{ code: 'duplicate-id', id: 'last' }]],
  [
    'a note twice in a route',
    { routes: [{ id: 'last', notes: [note, { id: 'note' }] }] },
    [{ code: 'duplicate-id', id: 'note' }],
  ],
  [
    'a note in two routes',
    {
      routes: [
        { id: 'a', when: note.when, notes: [note] },
        { id: 'b', notes: [note] },
      ],
    },
    [],
  ],
  [
    'an answer twice',
    { questions: [{ ...first, answers: [...first.answers, { id: 'app' }] }, ...rest] },
    [{ code: 'duplicate-id', id: 'app' }],
  ],
  [
    'a question without «I don’t know»',
    { questions: [{ ...first, unsure: 'pigeon' }, ...rest] },
    [{ code: 'unsure-missing', question: 'channel' }],
  ],
  [
    'a last route with a condition',
    { routes: [{ ...last, when: { all: [] } }] },
    [{ code: 'last-route-conditional', route: 'last' }],
  ],
  [
    'a question that does not exist, within any and not',
    { routes: [{ id: 'a', when: { any: [{ not: { is: { shoe: ['yes'] } } }] }, notes: [] }, last] },
    [{ code: 'unknown-question', route: 'a', question: 'shoe' }],
  ],
  [
    'an answer that does not exist, in the condition of a note',
    { routes: [{ id: 'last', notes: [{ id: 'n', when: { is: { phone: ['yes', 'maybe'] } } }] }] },
    [{ code: 'unknown-answer', route: 'last', question: 'phone', answer: 'maybe' }],
  ],
  [
    'names that every object has',
    { routes: [{ id: 'a', when: { is: { toString: ['yes'], phone: ['constructor'] } }, notes: [] }, last] },
    [
      { code: 'unknown-question', route: 'a', question: 'toString' },
      { code: 'unknown-answer', route: 'a', question: 'phone', answer: 'constructor' },
    ],
  ],
];

describe('faults of form', () => {
  for (const [name, changed, faults] of cases) {
    test(`${name}: ${faults.map(({ code }) => code).join(', ') || 'none'}`, () => {
      assert.deepEqual([...faultsOfForm({ ...fixture, ...changed })], faults);
    });
  }
});
