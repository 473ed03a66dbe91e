import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { eventSchema } from './index.ts';

const view = { type: 'article-view', locale: 'es', id: 'clave-temporal' };

test('counts what was read, that somebody searched, and how far the guide was walked', () => {
  for (const event of [
    view,
    { type: 'search', locale: 'en', id: 'followed' },
    { type: 'search', locale: 'en', id: 'empty' },
    { type: 'guide-stage', locale: 'es', id: 'outcome' },
  ])
    assert.deepEqual(v.parse(eventSchema, event), event);
});

test('drops what could tell more', () => {
  const more = { ...view, user: 'ana', query: 'mi NIP', answer: 'yes', path: '/es/' };
  assert.deepEqual(v.parse(eventSchema, more), view);
});

const refused: [string, unknown][] = [
  ['a search in words', { type: 'search', locale: 'es', id: 'mi nip es 1234' }],
  ['a question of the guide', { type: 'guide-stage', locale: 'es', id: 'question.netKey' }],
  ['an unknown kind', { ...view, type: 'click' }],
  ['an unknown language', { ...view, locale: 'fr' }],
];
for (const [what, event] of refused)
  test(`refuses ${what}`, () => assert.equal(v.safeParse(eventSchema, event).success, false));
