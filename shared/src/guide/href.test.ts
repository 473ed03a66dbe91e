import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hrefHost, isAllowedHref, isHostUnder } from './href.ts';

const allowed: [href: string, host: string | null][] = [
  ['https://bank.example', 'bank.example'],
  ['https://bank.example/', 'bank.example'],
  ['https://net.bank.example/a/b.html?c=d&e=%20#f', 'net.bank.example'],
  ['https://bank.example?a', 'bank.example'],
  ['https://bank.example/@other.example', 'bank.example'],
  ['https://xn--bnk-0qa.example', 'xn--bnk-0qa.example'],
  ['tel:+525512263990', null],
  ['/', null],
  ['/es/preguntas/numero-de-cliente/', null],
  ['/es/preguntas/#que-llevar', null],
];
const refused: [why: string, href: string][] = [
  ['no HTTPS', 'http://bank.example'],
  ['a scheme that runs', 'javascript:alert(1)'],
  ['a scheme that runs, in capitals', 'JavaScript:alert(1)'],
  ['a scheme that runs, after a space', ' javascript:alert(1)'],
  ['a scheme that runs, with a tab within', 'java\tscript:alert(1)'],
  ['data', 'data:text/html,x'],
  ['a blob', 'blob:https://bank.example/1'],
  ['mail', 'mailto:a@bank.example'],
  ['no scheme', '//bank.example'],
  ['no scheme, for browsers that mend backslashes', '/\\bank.example'],
  ['a relative path', 'es/preguntas/'],
  ['a path that climbs', '/es/../en/'],
  ['a file', '/es/x.html'],
  ['a query of the own site', '/es/?answers=x'],
  ['a port', 'https://bank.example:444'],
  ['a user', 'https://bank.example@evil.example'],
  ['a user, encoded host', 'https://bank.example%40evil.example'],
  ['a backslash', 'https://bank.example\\@evil.example'],
  ['a backslash in the path', 'https://bank.example/\\x'],
  ['a letter of another script', 'https://bаnk.example'],
  ['a full-width dot', 'https://bank．example'],
  ['a space', 'https://bank.example/a b'],
  ['a line break at the end', 'https://bank.example/\n'],
  ['a host of one label', 'https://localhost'],
  ['two dots', 'https://bank..example'],
  ['a capital host', 'https://Bank.example'],
  ['an address of brackets', 'https://[::1]/'],
  ['a short phone', 'tel:+123'],
  ['a phone without its country', 'tel:5512263990'],
  ['a phone that dials codes', 'tel:*21*5512263990#'],
  ['a phone with an extension', 'tel:+525512263990;ext=1'],
  ['nothing', ''],
];

describe('a guide may carry', () => {
  for (const [href, host] of allowed) {
    test(href, () => {
      assert.ok(isAllowedHref(href));
      assert.equal(hrefHost(href), host);
    });
  }
});

describe('a guide may not carry', () => {
  for (const [why, href] of refused) {
    test(`${why}: ${JSON.stringify(href)}`, () => {
      assert.ok(!isAllowedHref(href));
    });
  }
});

test('what may be carried is read by browsers as it is by us', () => {
  for (const [href, host] of allowed) {
    const url = new URL(href, 'https://own.example/es/');
    assert.equal(url.hostname, href.startsWith('tel:') ? '' : (host ?? 'own.example'));
    assert.equal(url.username + url.password + url.port, '');
  }
});

describe('a host stands under a listed one', () => {
  const listed = ['bank.example', 'store.test'];
  const cases: [host: string, under: boolean][] = [
    ['bank.example', true],
    ['net.bank.example', true],
    ['store.test', true],
    ['otherbank.example', false],
    ['bank.example.evil.test', false],
    ['example', false],
  ];
  for (const [host, under] of cases) {
    test(`${host}: ${under ? 'yes' : 'no'}`, () => {
      assert.equal(isHostUnder(host, listed), under);
    });
  }
});
