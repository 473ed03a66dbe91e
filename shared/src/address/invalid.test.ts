import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bank } from './bank.fixture.ts';
import { checkAddress } from './index.ts';

const invalid = {
  nothing: [
    '',
    ' ',
    '\n',
    '\t \r\n',
    '\ufeff',
    '.',
    '...',
    '-',
    '//',
    '/',
    '\\',
    '?',
    '#',
    '@',
    ':',
    '://',
    '<>',
    '""',
    '()',
    '\u0000',
    '\u200b',
    '\u202e',
  ],
  words: [
    'hola',
    'banamex',
    'BancaNet',
    'bancanet/login',
    'hola mundo',
    'Banamex: su cuenta fue bloqueada, llame al 55 1226 3990',
    '¿Cuál es la página?',
    'a.m.',
    'S.A. de C.V.',
    'número de cliente',
    'fin.Ahora sigue',
    'Banco.Gracias por todo',
    'ñandú',
    '日本',
    '👍',
    'hola:',
    'nota:importante',
    'a:b',
    'localhost:8080',
    'hola,mundo.cruel',
  ],
  numbers: [
    '5512263990',
    '(55) 1226 3990',
    '+52 55 1226 3990',
    '55-1226-3990',
    '55.1226.3990',
    '800.123.4567',
    '12345678',
    '4152 3138 0000 0000',
    '4152313800000000',
    '$1,500.00',
    '12/25/2026',
    '12:30',
    '10:30:45',
    '3.5mm',
    '1e10',
    '999.999',
    '12345',
  ],
  'e-mail addresses': [
    'alguien@example.com',
    'ayuda@banamex.com',
    'nombre.apellido+x@gmail.com',
    'banamex.alertas@banamex.com',
    'a@b',
    '<alguien@example.com>',
    'Escribe a alguien@example.com',
  ],
  'addresses without a host': [
    'https://',
    'http://',
    'https:',
    'https:///',
    'https://?x',
    'https://#x',
    'https://:443',
    '/entrar',
    '?x=https',
    '#banamex',
    '/banamex.com',
    'https://3.5mm',
    'https://a!b.com',
    'https://hola,mundo',
  ],
};

for (const [name, texts] of Object.entries(invalid)) {
  test(`invalid: ${name}`, () => {
    for (const text of texts) {
      assert.deepEqual(
        checkAddress(text, bank),
        { verdict: 'invalid', reasons: ['not-an-address'] },
        JSON.stringify(text),
      );
    }
  });
}
