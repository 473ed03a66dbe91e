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
    'Coloca tu NIP en el recuadro.',
    'Indica tu contraseña.',
    'Registra tu NIP.',
    'Anota aquí tu NIP.',
    'Apunta aquí tu clave.',
    'Deletrea tu contraseña.',
    'Brinda tu código al ejecutivo.',
    'Comunícanos tu NIP.',
    'Se requiere tu contraseña.',
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
    'Mándanos una foto de tu tarjeta por los dos lados.',
    'Mándanos una foto de los dos lados de tu tarjeta.',
    'Léele al agente el código del mensaje.',
    'Lee el código del mensaje al ejecutivo.',
    'Responde este correo con tu CVV.',
    'Responde a este correo con tu CVV.',
    'Contesta al mensaje con tu NIP.',
    'Ten a la mano tu contraseña cuando te llamemos.',
    'Ten tu contraseña lista para cuando te llame un ejecutivo.',
    'Te llamaremos mañana: ten a la mano tu NIP.',
  ]);
});

describe('does not ask for a secret, in Spanish', () => {
  judge('es', false, [
    'No compartas tus contraseñas ni los códigos que te llegan por SMS',
    'Anota el folio y la hora del reporte.',
    'No anotes tu contraseña.',
    'Coloca tu celular cerca.',
    'Registra tu celular de notificaciones.',
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
    'Nunca mandes una foto de los dos lados de tu tarjeta.',
    'La app toma una foto de tu identificación.',
    'Lee el código en la pantalla de tu token.',
    'No le leas el código a ningún agente.',
    'Lee hasta el final el mensaje del código.',
    'No respondas este correo con tu CVV.',
    'Responde este correo con tus dudas.',
    'El banco te responde el correo con un folio, no con una clave.',
    'Ten a la mano tu identificación cuando te llamemos.',
    'Ten a la mano tu clave temporal cuando vayas a la sucursal.',
    'No tengas lista tu contraseña cuando te llamen: el banco no la necesita.',
    'Nunca te llamaremos para pedirte que tengas a la mano tu contraseña.',
    'Si alguien quiere que tengas lista tu contraseña cuando te llame, es un fraude.',
  ]);
});

describe('asks for a secret, in English', () => {
  judge('en', true, [
    'Enter your password.',
    'Use your PIN here.',
    'Your password is required.',
    'Insert your PIN.',
    'Supply your password.',
    'State your PIN.',
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
    'Send us a photo of both sides of your card.',
    'Share a picture of the front and the back of your ID.',
    'We need a photo of your card.',
    'Read the code from the text message to the agent.',
    'Read the agent the code.',
    'Read your code to us.',
    'Reply to this e-mail with your PIN.',
    'Answer the message with your CVV.',
    'Respond by WhatsApp with your code.',
    'Have your password ready when we call you.',
    'Keep your PIN at hand for when an agent calls.',
    'When we call you, have your password at hand.',
    'We will call you tomorrow: have your PIN ready.',
  ]);
});

describe('does not ask for a secret, in English', () => {
  judge('en', false, [
    'Share neither your passwords nor the codes that come by SMS',
    'Never enter your PIN outside the app.',
    'Your account statement is needed for a complaint.',
    'Use your password in the app.',
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
    'Never send a photo of both sides of your card.',
    'The app takes a photo of your ID.',
    'A photo of your card is enough for a thief.',
    'Read the code on the screen of your token.',
    'Read the message with the code to the end.',
    'Do not read the code to an agent.',
    'Never read an agent the code.',
    'Reply to this e-mail with your question.',
    'Do not reply to this e-mail with your PIN.',
    'Have your official ID ready when we call you.',
    'Have your temporary key at hand when you go to the branch.',
    'You need not have your password ready when we call you.',
    'We will never ask you to have your password ready when we call.',
    'If somebody asks you to have your password ready when they call, it is fraud.',
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
