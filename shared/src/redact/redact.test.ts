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
  ['digits in circles', 'clave ①②③④', 'clave •••', 'secret'],
  ['raised digits', 'me llegó ⁴¹⁵²', 'me llegó •••', 'code'],
  ['digits with marks upon them', '4\u03001\u03005\u03002\u0300', '•••\u0300', 'code'],
  ['digits with marks of direction and soft hyphens', '48\u202e29\u00ad13', '•••', 'code'],
  ['a card in pairs with commas', 'es 41,52,31,34,00,00,00,00', 'es •••', 'number'],
  ['digits with many dots', '4....1....5....2', '•••', 'code'],
  ['a spaced CVV', 'mi cvv es 1 2 3', 'mi cvv es •••', 'secret'],
  ['an e-mail that is told', 'soy ana arroba correo punto com punto mx', 'soy •••', 'email'],
  ['an e-mail with brackets', 'ana.ruiz (at) example.com', '•••', 'email'],
  ['an e-mail with blanks', 'ana@example . com', '•••', 'email'],
  ['an e-mail of wide signs', 'ana＠example．com', '•••', 'email'],
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
  'Paso 1, 2, 3, 4, 5',
  'a las 10:30',
  'sube a 1,500,000 UDIs',
  'el punto es que no abre',
  'clave de 4 u 8',
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

test('takes no longer with a text that is made to take long', () => {
  const texts = ['a', 'a@', 'a.', '4 ', '4....', 'nip ', 'abcd', ' arroba ', 'a punto ', '+(', '1,'];
  for (const text of texts) {
    const start = performance.now();
    redact(text.repeat(Math.ceil(8192 / text.length)));
    const time = performance.now() - start;
    assert.ok(time < 1000, `«${text}» took ${time} ms`);
  }
});

test('masks the same text no further', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = redact(text).text;
      assert.equal(redact(once).text, once);
    }),
  );
});
