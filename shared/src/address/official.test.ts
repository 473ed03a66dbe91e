import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bank } from './bank.fixture.ts';
import { checkAddress, isOfficialHost } from './index.ts';

const official = {
  'the domain and hosts under it': [
    'https://banamex.com',
    'https://www.banamex.com',
    'https://bancanet.banamex.com',
    'https://bancanet.banamex.com/',
    'https://a.b.c.d.banamex.com',
    'https://m.banamex.com',
    'https://xn.banamex.com',
    'https://login-2.banamex.com',
    'https://123.banamex.com',
    'https://0x7f.banamex.com',
    'https://bananex.banamex.com',
    'https://bit.ly.banamex.com',
    'https://www.google.com.banamex.com',
  ],
  'a bare host is judged as https': [
    'banamex.com',
    'www.banamex.com',
    'bancanet.banamex.com',
    'banamex.com/entrar',
    'banamex.com?x=1',
    'banamex.com#inicio',
    'banamex.com:443',
    'bancanet.banamex.com:443/entrar?a=b#c',
  ],
  'upper case': [
    'HTTPS://BANCANET.BANAMEX.COM',
    'HTTPS://BancaNet.Banamex.COM/MXGCB/JPS/portal/LocaleSwitch.do',
    'BancaNet.Banamex.com',
    'Www.Banamex.Com',
  ],
  'the port that https has anyway': ['https://bancanet.banamex.com:443', 'https://banamex.com:443/x'],
  'any path, query and fragment': [
    'https://bancanet.banamex.com/a/b/c.html;v=1?x=1&y=2#/login',
    'https://banamex.com/?next=https%3A%2F%2Fbancanet.banamex.com%2Fa%20b',
    'https://banamex.com/redirect?url=https://evil.com/',
    'https://banamex.com/@evil.com',
    'https://banamex.com/#@evil.com',
    'https://banamex.com/?q=a@b.com',
    'https://banamex.com/bit.ly/127.0.0.1:8080',
    'https://banamex.com/a%2Fb',
    'https://banamex.com/100%',
    'https://banamex.com/%zz',
    'https://banamex.com/atención/año?niño=sí',
    'https://banamex.com/a//b/../c',
    'https://banamex.com/' + 'x'.repeat(3000),
    'https://banamex.com?',
  ],
  'what comes along when a person pastes': [
    '  https://banamex.com  ',
    '\n\thttps://banamex.com\r\n',
    '<https://banamex.com>',
    '"https://banamex.com"',
    "'banamex.com'",
    '«bancanet.banamex.com»',
    '(https://banamex.com)',
    '“ https://banamex.com ”',
    '• https://banamex.com',
    '👉https://banamex.com',
  ],
  'a message with one address': [
    'Entra a https://bancanet.banamex.com.',
    'La página es bancanet.banamex.com, no otra.',
    '¿Es banamex.com? Sí.',
    'Citibanamex: tu banca está en https://bancanet.banamex.com/ y en ningún otro lado',
    'Liga:https://bancanet.banamex.com para entrar',
    'Hola:\nhttps://bancanet.banamex.com\ny buen día',
    'Escribe a ayuda@banamex.com o entra a banamex.com',
    'https://banamex.com y https://bancanet.banamex.com',
  ],
};

for (const [name, addresses] of Object.entries(official)) {
  test(`official: ${name}`, () => {
    for (const address of addresses) {
      const { verdict, reasons } = checkAddress(address, bank);
      assert.deepEqual({ verdict, reasons }, { verdict: 'official', reasons: ['official-domain'] }, address);
    }
  });
}

test('the host comes back as a person reads it', () => {
  assert.equal(checkAddress('HTTPS://BancaNet.Banamex.COM:443/x', bank).host, 'bancanet.banamex.com');
  assert.equal(checkAddress('mira https://Example.com/x', bank).host, 'example.com');
  const { host, punycode } = checkAddress('https://bаnamex.com', bank);
  assert.deepEqual([host, punycode], ['bаnamex.com', 'xn--bnamex-3nf.com']);
  assert.equal(checkAddress('https://xn--bnamex-3nf.com', bank).host, 'bаnamex.com');
  assert.equal(checkAddress('https://bana\u200bmex.com', bank).host, 'banamex.com');
  assert.equal(checkAddress('hola', bank).host, undefined);
});

test('a page can ask whether its own host is the bank’s', () => {
  for (const host of ['banamex.com', 'bancanet.banamex.com', 'WWW.BANAMEX.COM'])
    assert.ok(isOfficialHost(host, bank), host);
  const others = [
    '',
    'localhost',
    'evilbanamex.com',
    'banamex.com.evil.io',
    'banamex.com.',
    '.banamex.com',
    'a..banamex.com',
  ];
  const odd = [
    'xn--a.banamex.com',
    '-a.banamex.com',
    'a_b.banamex.com',
    'bаnamex.com',
    `${'a'.repeat(64)}.banamex.com`,
  ];
  for (const host of [...others, ...odd]) assert.ok(!isOfficialHost(host, bank), host);
});

test('another institution’s file gives another verdict', () => {
  const other = {
    ...bank,
    domain: 'bank.com.mx',
    bank: 'Kilimanjaro',
    legalName: 'Kilimanjaro S.A.',
    app: 'Kilimanjaro Móvil',
    web: 'Banca en Línea',
    token: 'Token',
    mobileToken: 'Token Móvil',
    phoneBanking: 'Banca por Teléfono',
    linkHosts: ['play.google.com'],
  };
  const verdict = (address: string) => checkAddress(address, other).verdict;
  assert.equal(verdict('https://www.bank.com.mx'), 'official');
  assert.equal(verdict('https://kilimanjaro-seguro.com'), 'dangerous');
  assert.equal(verdict('https://kelvin.\u212aank.com.mx'), 'dangerous');
  assert.equal(verdict('https://otro.com.mx/banca-en-linea/token'), 'unknown');
  assert.equal(verdict('https://play.google.com/store/apps/details?id=mx.kilimanjaro'), 'unknown');
  assert.equal(verdict('https://evil.com/?id=mx.kilimanjaro'), 'dangerous');
});
