import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLimiter, senderOf } from './limiter.ts';

test('takes as many requests as it may, then says how long to wait', async () => {
  const limiter = createLimiter(2, 60);
  assert.equal(await limiter.wait('192.0.2.1'), 0);
  assert.equal(await limiter.wait('192.0.2.1'), 0);
  const wait = await limiter.wait('192.0.2.1');
  assert.ok(wait > 0 && wait <= 60, `waits ${wait} s`);
});

test('tells what is left to wait without counting', async () => {
  const limiter = createLimiter(1, 60);
  for (let times = 0; times < 3; times += 1) assert.equal(await limiter.left('192.0.2.1'), 0);
  assert.equal(await limiter.wait('192.0.2.1'), 0);
  const left = await limiter.left('192.0.2.1');
  assert.ok(left > 0 && left <= 60, `waits ${left} s`);
  assert.equal(await limiter.left('192.0.2.2'), 0);
});

test('counts each sender alone', async () => {
  const limiter = createLimiter(1, 60);
  assert.equal(await limiter.wait('192.0.2.1'), 0);
  assert.equal(await limiter.wait('192.0.2.2'), 0);
});

const senders: [address: string, sender: string][] = [
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
];
for (const [address, sender] of senders) {
  test(`${address} counts as ${sender}`, () => {
    assert.equal(senderOf(address), sender);
  });
}
