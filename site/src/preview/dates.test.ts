import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inMexico } from '../../tools/lib/time-zone.fixture.ts';
import { toldDay } from './dates.ts';

const today = new Date(2026, 10, 26, 15);

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

test('today is the day that it is here, whatever day UTC has', (t) => {
  inMexico(t);
  const evening = new Date('2026-11-26T20:00:00-06:00');
  assert.deepEqual(toldDay('2026-11-26', 'es', evening), {
    day: '26 de noviembre de 2026',
    ago: 'hoy',
    past: false,
  });
});

test('what is no day is not told', () => {
  assert.equal(toldDay('pronto', 'es', today), undefined);
});
