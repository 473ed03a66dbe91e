import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNumber, isSecret } from './secret.ts';

test('a number alone is told while it is typed', () => {
  for (const text of ['1234', '4152 3133', '55-1226-3990', '+52 (55) 1226 3990 ', ' 123456'])
    assert.ok(isNumber(text), text);
});

test('the beginning of an address is no number', () => {
  for (const text of [
    '',
    '123',
    'h',
    'https://',
    '1921.',
    '192.168.1.1',
    'n26',
    '1234.example.com',
    '4 pasos',
  ])
    assert.ok(!isNumber(text), text);
});

test('what looks like a key, a code or a password is a secret', () => {
  for (const text of [
    '12345678',
    '4152 3133 1234 5678',
    'Tu código es 123456',
    'mi nip es 1234',
    'Perro2024!',
    'contraseña1',
    'S3cret!',
    '¿Hola?!',
  ])
    assert.ok(isSecret(text), text);
});

test('words and e-mail addresses are no secret', () => {
  for (const text of [
    '',
    'hola',
    'https//',
    'el sitio del banco',
    'alguien1980@example.com',
    'bancanet',
    'a-b,c',
  ])
    assert.ok(!isSecret(text), text);
});

test('the time grows evenly with the length of the text', () => {
  const start = performance.now();
  for (const part of ['1', ' ', 'a1', '1 ', '@.', 'a@', 'a.']) {
    const text = `${part.repeat(50_000)}\0`;
    isSecret(text);
    isNumber(text);
  }
  assert.ok(performance.now() - start < 1_000);
});
