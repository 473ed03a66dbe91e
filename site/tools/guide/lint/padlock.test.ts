import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '@first-login/shared/locales';
import { fold } from './fold.ts';
import { padlockAdvice } from './padlock.ts';

const cases: [Locale, string, boolean][] = [
  ['es', 'Busca el candado junto a la dirección.', true],
  ['es', 'No olvides buscar el candadito verde.', true],
  ['es', 'Si no ves el candado, el sitio es falso.', true],
  ['es', 'Mira que haya 🔒.', true],
  ['es', 'El candado no prueba nada.', false],
  ['es', 'Un candado tampoco garantiza que sea el banco.', false],
  ['es', 'No te fíes del candado.', false],
  ['en', 'Look for the padlock.', true],
  ['en', 'Check the lock icon.', true],
  ['en', 'A padlock does not prove anything.', false],
  ['en', "Don't rely on the padlock.", false],
  ['en', 'Look for the lock.', true],
  ['en', 'Look for the lock next to the address.', true],
  ['en', 'Check that the lock is closed.', true],
  ['en', 'Lock your phone.', false],
  ['en', 'Use a screen lock.', false],
];
for (const [locale, text, expected] of cases)
  test(`${expected ? 'advice' : 'no advice'}: ${text}`, () =>
    assert.equal(padlockAdvice(fold(text), locale), expected));
