import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentCookie, consentOf } from './consent.ts';

test('reads the choice among other cookies', () => {
  assert.equal(consentOf('consent=yes'), 'yes');
  assert.equal(consentOf('a=b; consent=no; c=d'), 'no');
  assert.equal(consentOf('a=b;consent=yes'), 'yes');
});

for (const cookies of [
  null,
  '',
  'consent=',
  'consent=maybe',
  'consent=yesterday',
  'myconsent=yes',
  'a=consent=yes',
]) {
  test(`${JSON.stringify(cookies)} is no choice`, () => assert.equal(consentOf(cookies), undefined));
}

test('the cookie is for the whole site, ends by itself, and travels by HTTPS where there is HTTPS', () => {
  assert.equal(consentCookie('no', false), 'consent=no; Path=/; Max-Age=15552000; SameSite=Lax');
  assert.match(consentCookie('yes', true), /; Secure$/);
});
