import type { Locale } from '@first-login/shared/locales';

/** What every guide says besides its own texts, in the front matter of `guide.md`. */
export const words = {
  es: {
    promise: 'Esta guía nunca te pide contraseñas, claves ni códigos. Solo eliges respuestas.',
    helpLine: 'Línea de ayuda para entrar a {{app}}:',
    recognise: 'Reconoce el sitio verdadero',
    officialAddress: 'La dirección de {{bank}} es:',
    officialRule:
      'Entre «https://» y la primera «/», «?» o «#» solo puede decir {{domain}}, o algo que termine en .{{domain}}, con el punto.',
    practise: 'Practica: ¿es del banco o es falsa?',
    farewell: 'Ya tienes lo necesario. Guarda o comparte esta guía si te sirve.',
    reasons: {
      clear: 'Los pasos son claros',
      'found-route': 'Encontré mi camino',
      security: 'Aprendí a reconocer el sitio',
      unclear: 'No lo entendí',
      'did-not-work': 'Los pasos no funcionaron',
      'not-my-case': 'No es mi caso',
      other: 'Otra razón',
    },
  },
  en: {
    promise: 'This guide never asks for passwords, keys or codes. You only choose answers.',
    helpLine: 'Help line for getting into {{app}}:',
    recognise: 'Recognise the real site',
    officialAddress: 'The address of {{bank}} is:',
    officialRule:
      'Between “https://” and the first “/”, “?” or “#” it may only say {{domain}}, or something that ends in .{{domain}}, with the dot.',
    practise: "Practise: the bank's, or a fake?",
    farewell: 'You have what you need. Keep or share this guide if it helps.',
    reasons: {
      clear: 'The steps are clear',
      'found-route': 'I found my way',
      security: 'I learned to recognise the site',
      unclear: "I didn't understand it",
      'did-not-work': "The steps didn't work",
      'not-my-case': "It doesn't apply to me",
      other: 'Another reason',
    },
  },
} satisfies Record<Locale, object>;
