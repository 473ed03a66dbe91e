import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bank, split } from './bank.fixture.ts';
import { type Dangerous, testDangerous } from './dangerous.fixture.ts';
import { checkAddress } from './index.ts';

const dangerous: Dangerous = {
  'no-https': [
    ...split(`
    pago=http://evil.com
    http://banamex.com http://bancanet.banamex.com/entrar HTTP://www.banamex.com http://banamex.com:443
    http://www.gob.mx/condusef http://example.com http:banamex.com
  `),
    'Liga(http://evil.com) para entrar',
    'Banamex: reactive su token en http://example.com/x',
  ],
  scheme: [
    ...split(`
    ftp://banamex.com file:///etc/passwd file://banamex.com/x javascript:alert(1) JavaScript:alert(1)
    javascript://banamex.com/%0aalert(1) data:text/html,<h1>Banamex</h1> data:text/html;base64,PGgxPg==
    blob:https://bancanet.banamex.com/123 intent://banamex.com/#Intent;scheme=https;end
    view-source:https://banamex.com about:blank ws://banamex.com wss://banamex.com vbscript:x
    xhttps://banamex.com hxxps://banamex.com htps://banamex.com mailto:ayuda@banamex.com tel:+525512263990
    sms:+525512263990 market://details?id=x whatsapp://send?text=x com.banamex.app://login chrome://settings
    banamex://entrar feed:https://banamex.com url:https://banamex.com
    filesystem:https://banamex.com/temporary/x
  `),
    'javascript: alert("banamex.com")',
  ],
  'user-part': split(`
    https://banamex.com@evil.com https://banamex.com:443@evil.com/ https://www.banamex.com%2f@evil.com
    https://user:key@bancanet.banamex.com https://user@banamex.com https://@banamex.com
    https://:@banamex.com https://evil.com@banamex.com https://evil.com:80@banamex.com
    https://a@b@banamex.com banamex.com@evil.com banamex.com@evil.com/entrar https://user@example.com
    https://bancanet.banamex.com&x=1@evil.com banamex.com:443@evil.com banamex@gmail.com
    bancanet.soporte@hotmail.com https://banamex.com＠evil.com
  `),
  'ip-address': split(`
    [banamex.com](https://evil.com)
    https://127.0.0.1 https://192.168.1.1/banamex http://10.0.0.1 192.168.0.1 8.8.8.8/entrar
    https://2130706433 https://0x7f000001 https://0x7f.0.0.1 https://0x7f.1 0x7f.1 0x7f000001
    https://0177.0.0.1 https://127.1 127.1 https://[::1] https://[::ffff:127.0.0.1]/
    https://[2001:db8::1]:443/ [2001:db8::1] https://127.0.0.1. https://256.256.256.256 https://１２７.0.0.1
    https://⑫7.0.0.1 https://3232235777/bancanet https://017700000001 0177.0.0.1 https://1.1 https://0
    127.0.0.1:443 https://%31%32%37.0.0.1 2130706433/banamex
  `),
  port: split(`
    https://banamex.com:8443 https://bancanet.banamex.com:80/ banamex.com:8080 https://banamex.com:
    https://banamex.com:0443 https://banamex.com:x https://banamex.com:65536 https://example.com:8443
    example.com:81/x https://banamex.com:443:80 https://banamex.com:-443 https://banamex.com:+443
    https://https://banamex.com
  `),
  backslash: split(`
    https:\\\\banamex.com https:/\\banamex.com https://banamex.com\\ https://banamex.com\\@evil.com
    https://evil.com\\@banamex.com https://evil.com\\.banamex.com banamex.com\\entrar
    https://banamex.com/a\\b https://banamex.com/?x=\\ https://banamex.com/#\\evil.com \\\\banamex.com\\x
    https://example.com\\x
  `),
  encoded: split(`
    https://banamex%2ecom https://banamex%2Ecom.evil.io https://%62anamex.com https://banamex.com%2f.evil.io
    https://banamex.com%40evil.com https://banamex.com%00.evil.com https://banamex.com%5c.evil.com
    https://banamex。com https://banamex．com https://bancanet｡banamex.com https://banamex.com%
    https://banamex%252ecom banamex%2ecom.mx https://banamex.com%23.evil.io https://banamex.com%3f.evil.io
    https://banamex.com/%2e%2e/x https://banamex.com/%2E/ https://banamex.com/%5cevil.com
    https://banamex.com/%252e%252e/ https://banamex.com%20.evil.io https://%65xample.com
  `),
  'control-characters': [
    ...split(`
    https://ban\u0009amex.com https://banamex.com\u0009.evil.io https://bana\u000dmex.com
    java\u0009script:alert(1) https://banamex.com\u0000.evil.io https://banamex.com/\u0000
    https://banamex\u0001.com https://banamex.com\u007f https://bana\u200bmex.com https://banamex\u200c.com
    https://bana\u200dmex.com https://banamex.com\u2060 \u200bhttps://banamex.com https://bana\u00admex.com
    \ufeffhttps://banamex.com https://bana\ufeffmex.com https://bana\u034fmex.com https://banamex.com/\u200b https://banamex\u3164.com
    https://banamex.com\u2003.evil.io https://banamex.com\u3000.evil.io https://banamex.com\ufe0f
    https://banamex.com/%00 https://banamex.com\u2028x https://banamex.com/%0d%0aSet-Cookie:x
    https://banamex.com/?x=%E2%80%8B https://banamex.com/\u{e0041} https://bana\ufffdmex.com
    https://banamex.com/\ud800 https://example.com/\u0007 https://banamex.com\u0085
    https://\u00a0banamex\u0002.com
  `),
    'https://banamex.com\u000a.evil.io',
    'ht\u000atps://banamex.com',
    'entra a https://ban\u0009amex.com ya',
  ],
  bidi: split(`
    https://bana\u202emex.com https://\u202ebanamex.com https://banamex.com/\u202egpj.exe
    https://banamex.com\u200e \u200fhttps://banamex.com https://moc.xemanab\u202e
    https://bana\u2066mex\u2069.com https://banamex.com/?x=%e2%80%ae https://example.com/\u202e
    https://bana\u061cmex.com
  `),
  ambiguous: [
    ...split(`
    https:banamex.com https:/banamex.com https:///banamex.com https:////banamex.com //banamex.com
    ///banamex.com/x https://banamex.com. banamex.com. https://banamex.com./entrar
    https://bancanet.banamex.com.. https://banamex.com, https://banamex.com" https://banamex.com'
    https://banamex..com/ https://a..banamex.com https://.banamex.com https://-a.banamex.com
    https://a-.banamex.com https://a_b.banamex.com https://ab--c.banamex.com
    https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.banamex.com
    https://a!.banamex.com https://(a).banamex.com https://banamex.com?@evil.com
    https://banamex.com#@evil.com https://$.banamex.com https://*.banamex.com
    https://a,banamex.com.banamex.com https://evil.com;.banamex.com https://=.banamex.com
  `),
    'https://banamex.com @evil.com',
    'https://banamex.com .evil.io',
    'https://bana mex.com',
    '<a href="https://evil.com">https://banamex.com</a>',
    'bana mex.com/entrar',
    'https:// banamex.com',
    'https://banamex.com /entrar',
    'banamex .com',
  ],
};

testDangerous(dangerous);

test('dangerous: a host under the domain with a label or a length that no program has to take', () => {
  for (const host of [`${'a'.repeat(64)}.banamex.com`, `${'a.'.repeat(130)}banamex.com`]) {
    assert.deepEqual(checkAddress(`https://${host}`, bank).reasons, ['ambiguous']);
  }
});
