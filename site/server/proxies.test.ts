import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { createProxies } from './proxies.ts';

const proxies = createProxies('loopback');
const addressOf = (forwarded: string) =>
  proxies.addressOf({
    headers: { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '127.0.0.1' },
  } as unknown as IncomingMessage);

for (const [forwarded, address] of [
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8::7', '2001:db8::7'],
  // Some proxies tell the port as well, which is another with each connection.
  ['192.0.2.7:50123', '192.0.2.7'],
  ['[2001:db8::7]:50123', '2001:db8::7'],
  ['[2001:db8::7]', '2001:db8::7'],
  // What a reader writes stands before what the proxy adds.
  ['198.51.100.9, 192.0.2.7:50123', '192.0.2.7'],
  ['198.51.100.9, 127.0.0.1', '198.51.100.9'],
  ['198.51.100.9:1, 127.0.0.1:2', '198.51.100.9'],
] as const)
  test(`«${forwarded}» comes from ${address}`, () => assert.equal(addressOf(forwarded), address));
