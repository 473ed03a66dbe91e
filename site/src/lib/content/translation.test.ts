import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translationState } from './translation.ts';

const early = new Date('2026-10-01');
const late = new Date('2026-11-01');

test('a translation that was reviewed before its source is older', () => {
  assert.equal(translationState('en', { es: late, en: early }), 'older');
});

test('a translation that was reviewed with its source or after it is current, and the source always is', () => {
  assert.equal(translationState('en', { es: early, en: early }), 'current');
  assert.equal(translationState('en', { es: early, en: late }), 'current');
  assert.equal(translationState('es', { es: early, en: late }), 'current');
  assert.equal(translationState('es', { es: late, en: early }), 'current');
});

test('a text in one language alone has no translation', () => {
  assert.equal(translationState('es', { es: early }), 'missing');
  assert.equal(translationState('en', { en: early }), 'missing');
});
