import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstitution } from './institution.ts';

const whole = {
  bank: 'Banco Ruta',
  legalName: 'Banco Ruta de Ejemplo',
  app: 'Ruta Móvil',
  web: 'RutaNet',
  token: 'LlaveRuta',
  mobileToken: 'LlaveRuta Móvil',
  phoneBanking: 'Rutafono',
  domain: 'bancoruta.example',
  webAddress: 'https://www.bancoruta.example',
  linkHosts: [],
};

test('a whole institution is read, whatever else stands in it', () => {
  assert.equal(readInstitution({ ...whole, helpLine: {} }).bank, 'Banco Ruta');
});

const broken: [string, unknown, RegExp][] = [
  ['nothing', undefined, /texts bank/],
  ['a text', 'Banco Ruta', /texts bank/],
  ['a list', [], /texts bank/],
  ['a name missing', { ...whole, token: undefined }, /token/],
  ['no list of hosts', { ...whole, linkHosts: 'none' }, /linkHosts/],
  ['an address of somebody else', { ...whole, webAddress: 'https://example.com' }, /webAddress/],
  ['an address without https', { ...whole, webAddress: 'http://www.bancoruta.example' }, /webAddress/],
];
for (const [name, data, message] of broken) {
  test(`${name} is refused in a sentence`, () => {
    assert.throws(() => readInstitution(data), message);
  });
}
