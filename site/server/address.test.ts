import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf, queryOf } from './address.ts';

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
