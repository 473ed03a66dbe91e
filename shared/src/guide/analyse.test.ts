import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from './analyse.ts';
import type { Guide } from './pack.ts';
import { fixture, withRoutes } from './guide.fixture.ts';

const codes = (guide: Guide) => analyse(guide).findings.map(({ code }) => code);
const phoneYes = { is: { phone: ['yes'] } };

describe('analyse', () => {
  test('finds nothing in a sound guide, and gives every path', () => {
    const { findings, paths } = analyse(fixture);
    assert.deepEqual(findings, []);
    assert.equal(paths.length, 16);
    assert.ok(paths.every(({ route }) => ['by-phone', 'by-key', 'branch'].includes(route)));
  });

  test('finds a question that does not exist', () => {
    assert.deepEqual(codes(withRoutes(['a', { is: { shoe: ['yes'] } }], ['last'])), ['unknown-question']);
  });
  test('finds an answer that does not exist', () => {
    assert.deepEqual(codes(withRoutes(['a', { is: { phone: ['maybe'] } }], ['last'])), ['unknown-answer']);
  });
  test('finds a last route with a condition', () => {
    assert.deepEqual(codes(withRoutes(['a', phoneYes])), ['last-route-conditional']);
  });
  test('finds an id that stands twice', () => {
    assert.deepEqual(codes(withRoutes(['a', phoneYes], ['a'])), ['duplicate-id']);
  });
  test('finds a question without «I don’t know»', () => {
    const [first, ...rest] = fixture.questions;
    assert.ok(first);
    assert.deepEqual(codes({ ...fixture, questions: [{ ...first, unsure: 'none' }, ...rest] }), [
      'unsure-missing',
    ]);
  });
  test('finds a route that an earlier one shadows', () => {
    const { findings } = analyse(
      withRoutes(['a', phoneYes], ['b', { is: { phone: ['yes'], key: ['yes'] } }], ['last']),
    );
    assert.ok(
      findings.some(
        (finding) => finding.code === 'route-shadowed' && finding.route === 'b' && finding.by === 'a',
      ),
    );
  });
  test('finds a route that nobody reaches', () => {
    const both = { all: [phoneYes, { is: { phone: ['no'] } }] };
    assert.ok(codes(withRoutes(['a', both], ['last'])).includes('route-unreachable'));
  });
  test('finds a question that is never asked, and its answers idle', () => {
    const found = codes(withRoutes(['a', phoneYes], ['last']));
    assert.ok(found.includes('question-never-asked'));
    assert.ok(found.includes('answer-changes-nothing'));
  });
  test('blames no earlier route where nobody could meet the condition anyway', () => {
    const both = { all: [phoneYes, { is: { phone: ['no'] } }] };
    const { findings } = analyse(withRoutes(['a', phoneYes], ['b', both], ['last']));
    assert.deepEqual(
      findings.filter(({ code }) => code.startsWith('route')),
      [{ code: 'route-unreachable', route: 'b' }],
    );
  });

  /** A guide in which one path asks as many questions. */
  const asking = (count: number): Guide => {
    const ids = Array.from({ length: count }, (_, at) => `q${at}`);
    const all = { is: Object.fromEntries(ids.map((id) => [id, ['y']])) };
    return {
      questions: ids.map((id) => ({ id, unsure: 'n', answers: [{ id: 'y' }, { id: 'n' }] })),
      routes: [
        { id: 'all', when: all, notes: [] },
        { id: 'last', notes: [] },
      ],
    };
  };
  test('finds a path of more than eight questions', () => {
    assert.deepEqual(codes(asking(9)), ['too-deep']);
    assert.deepEqual(codes(asking(8)), []);
    assert.deepEqual(codes(asking(32)), ['too-deep']);
  });

  /** A guide whose one route has a note for each of its questions. */
  const noting = (count: number): Guide => {
    const ids = Array.from({ length: count }, (_, at) => `q${at}`);
    const notes = ids.map((id) => ({ id, when: { is: { [id]: ['a'] } } }));
    return {
      questions: ids.map((id) => ({ id, unsure: 'c', answers: ['a', 'b', 'c'].map((one) => ({ id: one })) })),
      routes: [
        { id: 'quick', when: { is: { q0: ['c'] } }, notes: [] },
        { id: 'noted', notes },
      ],
    };
  };
  test('finds more paths than anybody could review, and the route that most of them lead to', () => {
    assert.deepEqual(analyse(noting(10)), {
      findings: [{ code: 'too-many-paths', route: 'noted' }],
      paths: [],
    });
  });

  test('blames no earlier route where it would take too long to find out', () => {
    const pairs = Array.from({ length: 9 }, (_, at) => [`a${at}`, `b${at}`] as const);
    const any = pairs.map(([a, b]) => ({ is: { [a]: ['y'], [b]: ['y'] } }));
    const answers = ['y', 'n', 'u'];
    const { findings } = analyse({
      questions: pairs
        .flat()
        .map((id) => ({ id, unsure: 'u', answers: answers.map((one) => ({ id: one })) })),
      routes: [
        { id: 'everybody', when: { is: { a8: answers } }, notes: [] },
        { id: 'nobody', when: { any }, notes: [] },
        { id: 'last', notes: [] },
      ],
    });
    assert.deepEqual(findings[0], { code: 'route-unreachable', route: 'nobody' });
  });
});
