import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldDay } from './dates.ts';

const today = new Date('2026-11-26T15:00:00Z');

test('a day is told with how far it is', () => {
  assert.deepEqual(toldDay('2026-11-16', 'es', today), {
    day: '16 de noviembre de 2026',
    ago: 'hace 10 días',
    past: true,
  });
  assert.deepEqual(toldDay('2027-05-23', 'en', today), {
    day: '23 May 2027',
    ago: 'in 6 months',
    past: false,
  });
  assert.equal(toldDay('2026-11-26', 'en', today)?.past, false);
});

test('what is no day is not told', () => {
  assert.equal(toldDay('pronto', 'es', today), undefined);
});
