import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownPartner } from './partner.ts';

const partner = { id: 'shop', name: 'The Shop', origins: ['https://shop.example', 'https://m.shop.example'] };
const on = (claimed: string | undefined, origin: string) => shownPartner(partner, claimed, origin);

test('a partner is named on each site of its own', () => {
  assert.equal(on('shop', 'https://shop.example'), 'The Shop');
  assert.equal(on('shop', 'https://m.shop.example'), 'The Shop');
});

test('a partner is named nowhere else, and by no page that does not say it is the partner’s', () => {
  for (const origin of [
    'https://shop.example.evil.example',
    'https://shop.example:444',
    'http://shop.example',
    'https://evil.example',
    'null',
  ])
    assert.equal(on('shop', origin), undefined, origin);
  assert.equal(on(undefined, 'https://shop.example'), undefined);
  assert.equal(on('other', 'https://shop.example'), undefined);
  assert.equal(shownPartner(undefined, undefined, 'https://shop.example'), undefined);
});
