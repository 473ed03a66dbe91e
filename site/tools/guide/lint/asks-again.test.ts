import { describe } from 'node:test';
import { judge } from './asks.fixture.ts';

// What asks without a verb of asking, as people say it on the phone and in a chat.

describe('asks for a secret in other words, in Spanish', () => {
  judge('es', true, [
    '¿Nos pasas tu código?',
    '¿Me das tu NIP?',
    'Deja tu contraseña en los comentarios.',
    'Déjanos tu clave y te ayudamos.',
    'Tu ejecutivo necesita saber tu NIP.',
    'El banco requiere conocer tu contraseña.',
    'Menciona tu clave al asesor.',
    'Haznos llegar tu contraseña.',
    'Haznos saber tu NIP.',
    'El banco te puede solicitar tu contraseña por teléfono.',
    'Indica al asesor tu código.',
    'Tu contraseña es necesaria para continuar con el chat.',
    'Tus claves son indispensables para ayudarte.',
    'Ayúdanos con tu NIP para verificar tu identidad.',
    'Repite tu clave en voz alta cuando te contestemos.',
    'Confirma con nosotros los 16 dígitos de tu tarjeta.',
    'Confirma los dígitos de tu tarjeta.',
    'Ingresa los tres números de atrás de tu tarjeta.',
    'Platícanos cuál es tu contraseña.',
  ]);
});

describe('does not ask for a secret in such words, in Spanish', () => {
  judge('es', false, [
    'No dejes tu contraseña en los comentarios.',
    'No nos pases tu código.',
    'Nunca menciones tu clave.',
    'El banco no necesita saber tu NIP.',
    'Nadie del banco necesita conocer tu contraseña.',
    'Indica al ejecutivo que quieres una clave temporal.',
    'Menciona el folio de tu reporte.',
    'Deja tu celular cerca.',
    'Tu contraseña no es necesaria para leer esta guía.',
    'La clave es necesaria solo en la web.',
    'Tres números distintos bastan para una buena contraseña.',
    'El banco te puede pedir tu identificación.',
    'No repitas tu clave en voz alta.',
    'El ejecutivo te ayuda con tu clave temporal.',
    'Si alguien te puede pedir tu contraseña, es un fraude.',
  ]);
});

describe('asks for a secret in other words, in English', () => {
  judge('en', true, [
    'Could you pass us your code?',
    'Leave your password in the comments.',
    'Your executive needs to know your PIN.',
    'The bank has to have your password.',
    'Drop us your PIN.',
    'Message us your password.',
    'Hand your card and your PIN to the courier.',
    'Confirm with us the 16 digits of your card.',
    'Confirm the digits of your card.',
    'Mention your PIN to the agent.',
    'Help us with your PIN.',
  ]);
});

describe('does not ask for a secret in such words, in English', () => {
  judge('en', false, [
    'Do not leave your password in the comments.',
    'Never pass us your code.',
    'The bank does not need to know your PIN.',
    'Nobody at the bank needs to know your password.',
    'Leave your phone nearby.',
    'The executive helps you with your temporary key.',
    'Never hand your PIN to a courier.',
    'Mention the number of your report.',
  ]);
});
