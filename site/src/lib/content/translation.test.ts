import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, fingerprintOf } from '../../../tools/content/fingerprint.ts';
import { translationState } from './translation.ts';

const source = { fingerprint: 'aaaaaaaa' };
const translation = { fingerprint: 'bbbbbbbb', sourceHash: 'aaaaaaaa' };

test('a translation whose source has changed since is older', () => {
  assert.equal(translationState('en', { es: { fingerprint: 'cccccccc' }, en: translation }), 'older');
});

test('a translation that does not say of what it is one counts as older', () => {
  assert.equal(translationState('en', { es: source, en: { fingerprint: 'bbbbbbbb' } }), 'older');
});

test('a translation of the source as it stands is current, and the source always is', () => {
  assert.equal(translationState('en', { es: source, en: translation }), 'current');
  assert.equal(translationState('es', { es: source, en: translation }), 'current');
  assert.equal(translationState('es', { es: { fingerprint: 'cccccccc' }, en: translation }), 'current');
});

test('a text in one language alone has no translation', () => {
  assert.equal(translationState('es', { es: source }), 'missing');
  assert.equal(translationState('en', { en: translation }), 'missing');
});

test('a text has one fingerprint, whether it is read whole or taken apart', () => {
  const data = { title: 'La {{app}}', summary: 'Qué es', reviewed: '2026-11-01' };
  const body = '\nPrimero.\n\n## Después\n';
  const whole = `---\ntitle: La {{app}}\nsummary: Qué es\nreviewed: 2026-11-01\n---\n${body}`;
  assert.equal(fingerprintOf(data, body.trim()), fingerprint({ kind: 'faqs', source: whole, data }));
});
