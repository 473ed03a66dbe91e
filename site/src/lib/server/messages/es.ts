/** What the server itself tells a reader, in Spanish. */
export const es = {
  errors: {
    'bad-request': 'No entendimos lo que llegó. Vuelve a la página e inténtalo otra vez.',
    'cross-site':
      'Esto se envió desde otro sitio, así que no lo guardamos. Responde desde la página de ayuda.',
    internal: 'Tuvimos un problema. Vuelve a intentarlo en un momento.',
    invalid: 'Falta elegir «Sí» o «No». Vuelve a la página, elige una opción y envíala.',
    'method-not-allowed': 'Esta dirección no se puede usar así. Ve al inicio y llega desde ahí.',
    'no-consent': 'No contamos nada sin permiso. Puedes darlo o quitarlo en la página de privacidad.',
    'no-token':
      'Esta página es para quienes editan la ayuda. Escribe la clave que te dieron; pídela a quien opera el sitio.',
    'not-found': 'Esta dirección no existe.',
    'too-large': 'Lo que llegó es demasiado grande. Vuelve a la página y escribe menos.',
    'too-many': 'Llegaron varias respuestas desde tu conexión. Espera unos minutos y vuelve a intentarlo.',
    'too-many-tokens':
      'Desde tu conexión llegaron varias claves que no son. Espera unos minutos y vuelve a intentarlo.',
    unavailable: 'No pudimos guardar tu respuesta. Vuelve a intentarlo en un momento.',
    unreadable: 'No pudimos leer lo que enviaron los lectores. Vuelve a intentarlo en un momento.',
    'wrong-type': 'No reconocemos el formato de lo que llegó. Responde desde la página de ayuda.',
  },
  page: { title: 'No se pudo', back: 'Volver a la página', again: 'Enviar otra vez', home: 'Ir al inicio' },
};

export type ServerMessages = typeof es;
