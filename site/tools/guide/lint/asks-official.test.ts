import { describe } from 'node:test';
import { judge } from './asks.fixture.ts';

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
