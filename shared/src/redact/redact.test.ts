import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redact } from './redact.ts';

const masked: [name: string, text: string, clean: string][] = [
  ['a card', 'me cobraron en 4152 3133 0000 1234 ayer', 'me cobraron en ••• ayer'],
  ['a card with dashes', '4152-3133-0000-1234', '•••'],
  ['an American Express card', '3782 822463 10005', '•••'],
  ['a CLABE', 'mi clabe 002180012345678902 no sirve', 'mi clabe ••• no sirve'],
  ['a phone', 'soy el 55 1234 5678', 'soy el •••'],
  ['a phone in brackets', 'llama al (55) 1234-5678', 'llama al •••'],
  ['a phone with its country', 'mi cel +52 1 55 1234 5678', 'mi cel •••'],
  ['a code', 'me llegó 482913', 'me llegó •••'],
  ['a PIN', 'olvidé mi nip 4821', 'olvidé mi nip •••'],
  ['three digits after CVV', 'cvv 123', 'cvv •••'],
  ['an account', 'cuenta 70012345678', 'cuenta •••'],
  ['an e-mail', 'escríbeme a ana.ruiz+x@correo.com.mx', 'escríbeme a •••'],
  ['an RFC', 'mi rfc es RUAA850312AB1', 'mi rfc es •••'],
  ['a CURP', 'RUAA850312MDFZNN09', '•••'],
  ['a password that is told', 'mi contraseña es Perro12!', 'mi contraseña es •••'],
  ['digits of other scripts', 'clave ４８２９１３', 'clave •••'],
  ['digits in circles', 'clave ①②③④', 'clave •••'],
  ['raised digits', 'me llegó ⁴¹⁵²', 'me llegó •••'],
  ['digits with marks upon them', '4\u03001\u03005\u03002\u0300', '•••\u0300'],
  ['digits with marks of direction and soft hyphens', '48\u202e29\u00ad13', '•••'],
  ['a card in pairs with commas', 'es 41,52,31,34,00,00,00,00', 'es •••'],
  ['digits with many dots', '4....1....5....2', '•••'],
  ['a spaced CVV', 'mi cvv es 1 2 3', 'mi cvv es •••'],
  ['an e-mail that is told', 'soy ana arroba correo punto com punto mx', 'soy •••'],
  ['an e-mail with brackets', 'ana.ruiz (at) example.com', '•••'],
  ['an e-mail with blanks', 'ana@example . com', '•••'],
  ['an e-mail of wide signs', 'ana＠example．com', '•••'],
  ['a code in two groups', 'token 482 913', 'token •••'],
  ['a code with a comma', 'el código 123,456 no sirve', 'el código ••• no sirve'],
  ['a PIN with commas', 'mi nip es 4, 8, 2, 1', 'mi nip es •••'],
  ['a PIN with other signs', 'nip: 4;8+2=1', 'nip: •••'],
  ['a secret some words after its name', 'el cvv de mi tarjeta es 123', 'el cvv de mi tarjeta es •••'],
  ['a secret that was', 'mi nip era el 123', 'mi nip era el •••'],
  ['a password that was chosen', 'la contraseña que puse fue Perro12', 'la contraseña que puse fue •••'],
  ['a password after a colon', 'mi contraseña es: «P3rr0!»', 'mi contraseña es: •••'],
  ['a password under a short name', 'pass Perro12', 'pass •••'],
  ['a password whose name is misspelt', 'contrasenia Perro12', 'contrasenia •••'],
  ['an e-mail in words and brackets', 'ana(arroba)correo(punto)com', '•••'],
  ['an e-mail in English words', 'ana at example dot com', '•••'],
  ['an e-mail with a space before its sign', 'ana @correo.com', '•••'],
  ['an e-mail with a space after its sign', 'ana@ correo.com', '•••'],
  ['an e-mail with a comma for a dot', 'ana@correo,com', '•••'],
  ['an e-mail without its end', 'soy ana@correo', 'soy •••'],
  ['digits on keys', '1️⃣2️⃣3️⃣4️⃣', '•••️⃣'],
  ['the key of a voter', 'RZAABC85031209H100', '•••'],
  ['digits with blanks nobody sees', '48\u200b29\u200b13', '•••'],
];

for (const [name, text, clean] of masked) {
  test(`masks ${name}`, () => {
    assert.deepEqual(redact(text), { text: clean, masked: true });
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
  'mi clave es de 8 dígitos',
  'el código que llega es corto',
  'I signed in at example.com',
  'dicen en @banco que no',
  'tod@s mis amig@s',
]) {
  test(`leaves «${text}» as it is`, () => {
    assert.deepEqual(redact(text), { text, masked: false });
  });
}

test('leaves no run of four digits, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^\d{4,19}$/), fc.string(), (before, digits, after) => {
      assert.doesNotMatch(redact(`${before} ${digits} ${after}`).text, /\d{4}/);
    }),
  );
});

test('takes no longer with a text that is made to take long', () => {
  const texts = [
    'a',
    'a@',
    'a.',
    '4 ',
    '4....',
    'nip ',
    'abcd',
    ' arroba ',
    'a punto ',
    'nip es ',
    'clave que es el ',
    ' at ',
    'a @ ',
    '@a,',
    '1\u20e3',
    '+(',
    '1,',
  ];
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
