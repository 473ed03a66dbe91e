import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedFrom } from './quotes.ts';

const original = 'Toca «Registrarme» y ten a la mano tu «Solicitud de Contrato».';

test('what is quoted from the original is cut out, and its marks stay outside', () => {
  assert.deepEqual(quotedFrom(original, 'Tap “Registrarme” (register).'), [
    'Tap “',
    'Registrarme',
    '” (register).',
  ]);
  assert.deepEqual(quotedFrom(original, '“Registrarme”, with “Solicitud de Contrato”'), [
    '“',
    'Registrarme',
    '”, with “',
    'Solicitud de Contrato',
    '”',
  ]);
});

test('any other quote is left alone', () => {
  const text = 'They say “your account closes today”, and “Registrar”, “Contra” or “y” is no button.';
  assert.deepEqual(quotedFrom(original, text), [text]);
});
