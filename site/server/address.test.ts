import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneHost, pathOf, queryOf } from './address.ts';

test('reads the path of a target, without its query', () => {
  assert.equal(pathOf('/es/temas/netkey/?q=1'), '/es/temas/netkey/');
  assert.equal(pathOf('/es/contrase%C3%B1a/'), '/es/contraseña/');
  assert.equal(queryOf('/es/?q=a?b'), '?q=a?b');
  assert.equal(queryOf('/es/'), '');
});

const malformed = [
  '',
  '*',
  'es/',
  'http://evil.example/',
  '//evil.example/',
  '/%2Fevil.example/',
  '/%E0%A4%A',
  '/%00',
  '/a%0d%0aset-cookie:%20a=b',
  '/\\evil.example',
  '/%5Cevil.example',
  '/#es',
  `/${'a'.repeat(3000)}`,
];
for (const target of malformed) {
  test(`${JSON.stringify(target.slice(0, 40))} is malformed`, () => {
    assert.equal(pathOf(target), undefined);
  });
}

test('a request says one host, and a monitor that speaks HTTP/1.0 none', () => {
  for (const host of ['help.example', 'localhost:4321', '192.0.2.1', '[::1]:4321', 'a_b.example'])
    assert.equal(isOneHost([host], '1.1'), true, host);
  for (const hosts of [
    [],
    [''],
    ['a', 'b'],
    ['a', 'a'],
    ['a@b'],
    ['a/b'],
    ['a:99999'],
    ['[::1'],
    ['a b'],
    ['"><x>'],
  ])
    assert.equal(isOneHost(hosts, '1.1'), false, hosts.join());
  assert.equal(isOneHost(undefined, '1.0'), true);
});
