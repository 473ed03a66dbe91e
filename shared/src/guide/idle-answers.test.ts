import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from './analyse.ts';
import type { Condition } from './condition.ts';
import type { Guide } from './pack.ts';

const ids = (...all: string[]) => all.map((id) => ({ id }));
const questions: Guide['questions'] = [
  { id: 'where', unsure: 'any', preference: true, answers: ids('app', 'web', 'any') },
  { id: 'key', unsure: 'unsure', answers: ids('yes', 'old', 'no', 'unsure') },
];
const route = (id: string, when: Condition, notes: Guide['routes'][number]['notes'] = []) => ({
  id,
  when,
  notes,
});
const last = { id: 'last', notes: [] };
const web = route('web', { is: { where: ['web'] } });

/** The answers to a question that are reported as changing nothing. */
const idle = (of: string, ...routes: Guide['routes']) =>
  analyse({ questions, routes: [...routes, last] }).findings.flatMap((finding) =>
    finding.code === 'answer-changes-nothing' && finding.question === of ? [finding.answer] : [],
  );

describe('an answer changes nothing', () => {
  test('where another leads to the same routes: both are told', () => {
    const routes = [web, route('key', { is: { key: ['yes', 'old'] } })];
    assert.deepEqual(idle('key', ...routes), ['yes', 'old']);
  });

  test('even if a third answer leads elsewhere on the same path', () => {
    const routes = [web, route('yes', { is: { key: ['yes'] } })];
    assert.deepEqual(idle('key', ...routes), ['old', 'no']);
  });

  test('but does, where on another path the two lead apart', () => {
    const old = route('old', { is: { where: ['web'], key: ['old'] } });
    assert.deepEqual(idle('key', old, route('key', { is: { key: ['yes', 'old'] } })), []);
  });

  test('but does, where only the notes differ', () => {
    const note = { id: 'renew', when: { is: { key: ['old'] } } };
    const routes = [web, route('key', { is: { key: ['yes', 'old'] } }, [note])];
    assert.deepEqual(idle('key', ...routes), []);
  });

  test('but may lead where «I don’t know» leads', () => {
    const routes = [web, route('yes', { is: { key: ['yes'] } }), route('old', { is: { key: ['old'] } })];
    assert.deepEqual(idle('key', ...routes), []);
  });

  test('but may lead where another wish leads', () => {
    assert.deepEqual(idle('where', web, route('key', { is: { key: ['yes'] } })), []);
  });

  test('where every answer leads to the same, «I don’t know» and wishes too', () => {
    const asksOnly = (id: string, answer: string): Condition => {
      const is = { is: { [id]: [answer] } };
      return { all: [is, { not: is }] };
    };
    assert.deepEqual(idle('key', route('never', asksOnly('key', 'yes'))), ['yes', 'old', 'no', 'unsure']);
    assert.deepEqual(idle('where', route('never', asksOnly('where', 'app'))), ['app', 'web', 'any']);
  });
});
