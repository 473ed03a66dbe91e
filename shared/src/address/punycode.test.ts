import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { decodePunycode } from './punycode.ts';

test('labels come back as the platform encodes them', () => {
  const letter = fc.constantFrom(...Array.from('abcxyz0129-ñáбаеоλ例え한ⲁ𐐨'));
  const label = fc.array(letter, { minLength: 1, maxLength: 20 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(label, (text) => {
      const encoded = domainToASCII(`${text}.com`).replace(/\.com$/, '');
      if (encoded.startsWith('xn--')) assert.equal(decodePunycode(encoded.slice(4)), text);
    }),
    { numRuns: 3000 },
  );
});

test('what encodes nothing is refused', () => {
  for (const text of ['99999999999', 'a-é', 'zzzzzzzzzzzzzzz', '-*', '', 'abc-'])
    assert.equal(decodePunycode(text), undefined, text);
});
