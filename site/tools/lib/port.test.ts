import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { freePort } from './port.ts';

test('a port that is taken gives way to one of those after it', async () => {
  const holder = createServer().listen(0);
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  assert.notEqual(await freePort(port), port);
  holder.close();
});

test('a port of the web is meant as it is', async () => {
  assert.equal(await freePort(80), 80);
  assert.equal(await freePort(443), 443);
});
