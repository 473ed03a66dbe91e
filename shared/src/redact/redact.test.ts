import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redact } from './redact.ts';

const masked: [name: string, text: string, clean: string, kind: string][] = [
  ['a card', 'me cobraron en 4152 3133 0000 1234 ayer', 'me cobraron en ••• ayer', 'card'],
  ['a card with dashes', '4152-3133-0000-1234', '•••', 'card'],
  ['an American Express card', '3782 822463 10005', '•••', 'card'],
  ['a CLABE', 'mi clabe 002180012345678902 no sirve', 'mi clabe ••• no sirve', 'clabe'],
  ['a phone', 'soy el 55 1234 5678', 'soy el •••', 'phone'],
  ['a phone in brackets', 'llama al (55) 1234-5678', 'llama al •••', 'phone'],
  ['a phone with its country', 'mi cel +52 1 55 1234 5678', 'mi cel •••', 'phone'],
  ['a code', 'me llegó 482913', 'me llegó •••', 'code'],
  ['a PIN', 'olvidé mi nip 4821', 'olvidé mi nip •••', 'secret'],
  ['three digits after CVV', 'cvv 123', 'cvv •••', 'secret'],
  ['an account', 'cuenta 70012345678', 'cuenta •••', 'number'],
  ['an e-mail', 'escríbeme a ana.ruiz+x@correo.com.mx', 'escríbeme a •••', 'email'],
  ['an RFC', 'mi rfc es RUAA850312AB1', 'mi rfc es •••', 'id'],
  ['a CURP', 'RUAA850312MDFZNN09', '•••', 'id'],
  ['a password that is told', 'mi contraseña es Perro12!', 'mi contraseña es •••', 'secret'],
  ['digits of other scripts', 'clave ４８２９１３', 'clave •••', 'secret'],
  ['digits with blanks nobody sees', '48\u200b29\u200b13', '•••', 'code'],
];

for (const [name, text, clean, kind] of masked) {
  test(`masks ${name}`, () => {
    assert.deepEqual(redact(text), { text: clean, masked: true, kinds: [kind] });
  });
}

for (const text of [
  '',
  'clave de 8 dígitos',
  'por qué 60 días',
  'de 4 a 11 dígitos',
  'atienden 24/7',
  'mi clave es correcta',
  'clave 8 digitos',
  'hasta 400,000 UDIs',
  'nip',
  'token de 2 años',
]) {
  test(`leaves «${text}» as it is`, () => {
    assert.deepEqual(redact(text), { text, masked: false, kinds: [] });
  });
}

test('tells each kind once', () => {
  assert.deepEqual(redact('a@b.mx c@d.mx 482913').kinds, ['email', 'code']);
});

test('leaves no run of four digits, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^\d{4,19}$/), fc.string(), (before, digits, after) => {
      assert.doesNotMatch(redact(`${before} ${digits} ${after}`).text, /\d{4}/);
    }),
  );
});

test('masks the same text no further', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = redact(text).text;
      assert.equal(redact(once).text, once);
    }),
  );
});
