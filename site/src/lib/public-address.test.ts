import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicAddress } from './public-address.ts';

test('the public address is what SITE_URL says, with or without its closing slash', () => {
  assert.equal(publicAddress({ SITE_URL: 'https://help.bank.example' }), 'https://help.bank.example/');
  assert.equal(publicAddress({ SITE_URL: 'http://localhost:4321/' }), 'http://localhost:4321/');
  assert.equal(publicAddress({ SITE_URL: '' }), 'https://help.example/');
});

for (const wrong of [
  'help.bank.example',
  'help.bank.example:443',
  'ftp://help.bank.example',
  'https://bank.example/help/',
  'https://bank.example/?a=b',
  'https://bank.example/#a',
  'https://ana:1234@bank.example',
  '*',
])
  test(`«${wrong}» is told to be none`, () => {
    assert.throws(() => publicAddress({ SITE_URL: wrong }), {
      message: `SITE_URL is «${wrong}». Set it to the public address of the site, such as https://help.example, without a path.`,
    });
  });
