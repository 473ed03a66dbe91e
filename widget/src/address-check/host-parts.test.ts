import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostParts } from './host-parts.ts';

const bank = { domain: 'bank.example' };

const cases: [string, string, string][] = [
  ['bank.example', '', 'bank.example'],
  ['www.bank.example', 'www.', 'bank.example'],
  ['bank.example.login.example.org', 'bank.example.login.', 'example.org'],
  ['www.tienda.com.mx', 'www.', 'tienda.com.mx'],
  ['thebank.example', '', 'thebank.example'],
  ['localhost', '', 'localhost'],
  ['192.168.1.1', '192.168.1.1', ''],
  ['2130706433', '2130706433', ''],
  ['[::1]', '[::1]', ''],
];
for (const [host, before, domain] of cases) {
  test(`${host} is cut at its registrable domain`, () => {
    assert.deepEqual(hostParts(host, bank), [before, domain]);
  });
}

test('a bank whose domain has three labels is cut at its own', () => {
  assert.deepEqual(hostParts('www.bank.fin.mx', { domain: 'bank.fin.mx' }), ['www.', 'bank.fin.mx']);
});
