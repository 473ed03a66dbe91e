import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale } from '@first-login/shared/locales';
import { asksForSecret } from './asks.ts';
import { fold } from './fold.ts';

/** Judges the last sentence of a text, sentences being parted by a bar. */
function asks(text: string, locale: Locale, official = false): boolean {
  const sentences = text.split(' | ').map(fold);
  return asksForSecret(
    { sentence: sentences.at(-1) ?? '', before: sentences.at(-2) ?? '', after: '' },
    locale,
    official,
  );
}

const judge = (locale: Locale, expected: boolean, texts: readonly string[], official = false) => {
  for (const text of texts) test(text, () => assert.equal(asks(text, locale, official), expected));
};

describe('asks for a secret, in Spanish', () => {
  judge('es', true, [
    'Ingresa tu NIP.',
    'ingresa tu nip',
    'Ingresa tu N.I.P.',
    'Ingresa tu N I P ahora.',
    'Escribe tu contrasena',
    'Escribe tu CONTRASEÑA',
    'Ingrese su clave temporal.',
    'Ingresa tu 𝐍𝐈𝐏.',
    'Para seguir, debes teclear la clave.',
    'Es necesario que ingreses el código que te llegó por SMS.',
    'Mándanos el código por WhatsApp.',
    'Reenvía el código a este número.',
    'Compártenos tu token.',
    'Comparte con el ejecutivo tu contraseña.',
    'Dinos tu número de cliente.',
    'Dime tu clave.',
    'Díctale tu NIP al ejecutivo.',
    'Danos los 3 números de atrás de tu tarjeta, el CVV.',
    'Proporciona los datos de tu tarjeta.',
    'Responde con tu código.',
    '¿Cuál es tu NIP?',
    'Dinos qué clave usas.',
    'Dile al ejecutivo tu NIP.',
    'Revisa el dominio y después escribe tu NIP.',
    'Necesitamos tu contraseña para ayudarte.',
    'Te pedimos que ingreses tu NIP.',
    'Confirma tu número de tarjeta.',
    'Verifica tu contraseña.',
    'Esta guía te pide tu NIP.',
    'NIP: ____',
    'Ingresa tu NIP, no lo compartas con nadie.',
    'No te preocupes, ingresa tu NIP.',
    'No olvides escribir tu clave.',
    'No dudes en compartir tu código.',
    'Nunca fallamos: escribe tu contraseña.',
    'Para evitar fraudes, ingresa tu NIP.',
    'Ten cerca tu clave. | Escríbela y sigue.',
    'Busca tu NIP | Mándanoslo.',
    'Tu clave se escribe en esta página.',
    'El ejecutivo te pedirá que le dictes tu NIP: hazlo.',
  ]);
});

describe('does not ask for a secret, in Spanish', () => {
  judge('es', false, [
    'No compartas tus contraseñas ni los códigos que te llegan por SMS',
    'No se la digas a nadie más. ',
    'Crea una clave temporal. | No se la digas a nadie más.',
    'Nunca escribas tu NIP fuera de la app.',
    'No mandes, dictes o compartas tu contraseña.',
    'El banco nunca te pide que compartas tu contraseña.',
    'Nadie del banco te pedirá que escribas tu NIP.',
    'Esta guía nunca te pide tu número de cliente, tu contraseña ni ninguna clave.',
    'No necesitamos tu contraseña.',
    'Si alguien te pide que compartas tu NIP, es un fraude.',
    'Quien te pida sincronizarlo, o el código que muestra, comete un fraude.',
    'Pide que verifiquen tu celular, o una clave temporal si prefieres la web.',
    'El sistema te pedirá tu celular y lo verificará con un código por SMS.',
    'Ten a la mano tu clave temporal, de 8 dígitos.',
    'Escribe tú la dirección en el navegador.',
    'Escribe el número de tu celular verificado',
    'Guía para tu primer ingreso con tu contraseña',
    'El envío de la clave tarda un día.',
    'Una captura de pantalla no muestra tu clave.',
    'Memoriza la contraseña que escribiste.',
    'Con la banca digital no necesitas código.',
    'Comparte esta guía con tu familia.',
    'Es decir, la clave temporal sirve en los dos.',
    'Pon tu código postal.',
    'Compartí mis claves o di clic en un enlace falso',
    'El banco te envía ahí un código.',
    'Di que perdiste tu token.',
    'Dile al ejecutivo que quieres una clave temporal.',
    'Nunca compartas el código, ni con quien diga ser del banco.',
    'Ingresa a la app con tu contraseña.',
    'Me llegó un código al ingresar',
    'No vuelvas a escribir tu NIP.',
    'Revisa el dominio antes de escribir tu contraseña.',
  ]);
});

describe('asks for a secret, in English', () => {
  judge('en', true, [
    'Enter your password.',
    'At the branch, enter your PIN.',
    'Type your P.I.N.',
    'You can go on by entering your temporary key.',
    'Send us the code.',
    'Share your token with the clerk.',
    'Tell us your customer number.',
    'Please provide the card details.',
    'Reply with the code.',
    'Read out the digits.',
    'What’s your PIN?',
    'We need your password to help you.',
    'Verify your password.',
    'Verify your temporary key.',
    'Enter your PIN and do not share it.',
    "Don't forget to enter your password.",
    "Don't hesitate to share the code.",
    'To prevent fraud, enter your PIN.',
    'Have your key at hand. | Type it and go on.',
    'PIN: ____',
  ]);
});

describe('does not ask for a secret, in English', () => {
  judge('en', false, [
    'Share neither your passwords nor the codes that come by SMS',
    'Never enter your PIN outside the app.',
    "Don't send, share or tell anyone your password.",
    'Nobody from the bank will ask you to type your password.',
    'The bank never asks you to share a code.',
    'If somebody asks you to share your PIN, it is fraud.',
    'We will never ask for your password.',
    'The branch gives you the temporary key.',
    'Choose the type of key.',
    'Do you have your temporary key?',
    'The system asks for the phone and verifies it by a code sent by SMS.',
    'Type the address yourself.',
    'Tell nobody the code.',
    'Memorise your password. | Share it with nobody.',
    'Give no codes to anyone.',
    "Don't say or send codes to anyone.",
    'Tell the executive that you want a temporary key.',
    'Ask for your customer number and write it down.',
    'Check the domain before you type your password.',
    'Share this guide with your family.',
  ]);
});

describe('typing only at an official place is advice that any text may give', () => {
  judge('es', false, [
    'Escribe tu contraseña solo en xplace.',
    'Escríbela únicamente en el sitio oficial, xplace.',
  ]);
  judge('es', true, [
    'Escribe tu contraseña en xplace.',
    'Escribe tu NIP aquí o solo en xplace.',
    'Manda tu NIP solo en xplace.',
  ]);
  judge('en', false, ['Type your password only in xplace.']);
});

describe('in a step at an official place, typing is the point', () => {
  judge(
    'es',
    false,
    ['Escribe tu clave temporal y presiona «Continuar»', 'Captura el código que te llega por SMS.'],
    true,
  );
  judge('en', false, ['Type your temporary key in the app.'], true);
});

describe('in a step at an official place, handing over is not, nor typing anywhere else', () => {
  judge(
    'es',
    true,
    [
      'Mándanos tu clave.',
      'Dicta tu NIP al ejecutivo.',
      'Escribe tu clave aquí.',
      'Escribe tu NIP en esta página.',
      'Escribe tu clave en un formulario.',
      'Necesitamos tu NIP.',
    ],
    true,
  );
  judge('en', true, ['Type your PIN below.', 'Send us your key.', 'Enter your password on this page.'], true);
});
