import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOfPath, preferredLocale } from './language.ts';

const preferences: [header: string | undefined, locale: string][] = [
  [undefined, 'es'],
  ['', 'es'],
  ['*', 'es'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['en-US,en;q=0.9', 'en'],
  ['en-GB', 'en'],
  ['fr-FR,en;q=0.5,es;q=0.4', 'en'],
  ['fr-FR,de', 'es'],
  ['en;q=0.2,es;q=0.7', 'es'],
  ['en;q=0', 'es'],
  [';;;=,', 'es'],
];
for (const [header, locale] of preferences) {
  test(`«${String(header)}» reads ${locale}`, () => {
    assert.equal(preferredLocale(header), locale);
  });
}

test('a path tells its language by its first part', () => {
  assert.equal(localeOfPath('/en/topics/'), 'en');
  assert.equal(localeOfPath('/english/'), undefined);
  assert.equal(localeOfPath('/'), undefined);
});
