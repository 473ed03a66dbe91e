import { searchEs } from './search.es.ts';

/** The site's own words in Spanish. `{{tokens}}` are the institution's. */
export const es = {
  languageName: 'Español',
  htmlLang: 'es',
  hreflang: 'es-MX',
  dateLocale: 'es-MX',

  site: {
    name: 'Centro de ayuda',
    titleSuffix: 'Ayuda {{bank}}',
    news: 'Respuestas nuevas y revisadas',
    description:
      'Ayuda para registrarte e ingresar a {{banking}} de {{bank}}, por la app o por internet, y cuidar tus claves.',
  },
  header: {
    skip: 'Ir al contenido',
    home: '{{bank}} Centro de ayuda, inicio',
    urgent: 'Ayuda urgente',
  },
  menu: {
    topics: 'Temas de ayuda',
    allTopics: 'Todos los temas',
    guide: 'Guía de primer ingreso',
    glossary: 'Glosario',
    breadcrumbs: 'Estás en',
    home: 'Inicio',
  },
  search: searchEs,
  home: {
    title: '¿En qué te ayudamos?',
    lead: 'Respuestas claras para entrar a {{banking}}, por la app o por internet, y para cuidar tus claves.',
    topicsTitle: 'Elige un tema',
    frequentTitle: 'Preguntas frecuentes',
    securityTitle: 'Así es la dirección oficial',
    security:
      'Para ingresar a {{web}}, escríbela tú. El banco nunca te pide datos de tu cuenta ni contraseñas por teléfono o correo.',
    securityLink: 'Cómo reconocer el sitio oficial',
    urgentTitle: '¿Perdiste tu tarjeta o compartiste tus claves?',
    urgent: 'No esperes. Aquí está qué hacer primero y a quién llamar.',
    urgentLink: 'Ver ayuda urgente',
  },
  guide: {
    eyebrow: 'Guía paso a paso',
    callTitle: '¿Es tu primer ingreso?',
    call: 'Responde unas preguntas y te decimos por dónde registrarte con lo que ya tienes.',
    steps: [
      'Revisa lo que tienes a la mano',
      'Conoce la ruta que te toca',
      'Regístrate y entra con seguridad',
    ],
    start: 'Empezar la guía',
    nextTitle: '¿Vas a entrar por primera vez?',
    next: 'La guía te lleva paso a paso, según lo que ya tienes.',
    noSecrets: 'No te pide ningún dato.',
  },
  article: {
    kinds: { faqs: 'Pregunta', tutorials: 'Tutorial', guides: 'Guía', pages: 'Página' },
    reviewed: (date: string) => `Revisado el ${date}`,
    minutes: (n: number) => (n === 1 ? 'Toma 1 minuto' : `Toma ${n} minutos`),
    related: 'También te puede servir',
  },
  topic: {
    questions: 'Preguntas',
    tutorials: 'Tutoriales',
    articles: (n: number) => (n === 1 ? '1 respuesta' : `${n} respuestas`),
  },
  map: {
    title: 'Mapa de la guía',
    description: 'Las reglas de la guía de primer ingreso, para quien la escribe y la revisa.',
    lead: 'Para quien escribe y revisa la guía: las mismas reglas que sigue el cliente, en un dibujo y en una lista.',
    facts: (routes: number, questions: number, paths: number) =>
      `${routes} rutas, ${questions} preguntas, ${paths} caminos.`,
    diagram: 'Las rutas, en orden',
    diagramHint: 'Se recorren de arriba abajo. La primera cuya condición se cumple es la del cliente.',
    outline: 'Las preguntas, en orden',
    outlineHint: 'Lo que se pregunta, cada respuesta, y adónde lleva.',
    back: 'Ver la guía como la ve el cliente',
  },
  glossary: {
    title: 'Glosario',
    description: 'Las palabras de {{banking}} y de la seguridad, explicadas en una o dos frases.',
    more: 'Saber más',
    also: 'También le dicen:',
  },
  check: {
    title: 'Comprueba una dirección',
    description: 'Pega una dirección o un mensaje: te decimos si es de {{bank}} y por qué.',
    link: 'Comprobar una dirección',
    call: '¿Te llegó un enlace y no sabes si es del banco?',
    byHand: 'Compruébala tú en tres pasos:',
    steps: [
      'La dirección debe empezar con https://.',
      'Después de https://, busca el primer signo /, ? o # y lee lo que está justo antes. Si no hay ninguno, lee el final.',
      'Ahí debe decir {{domain}}, o algo que termine en un punto y {{domain}}.',
    ],
    stepByStep: 'Ver cómo, paso a paso',
    help: '¿Ya escribiste tus datos en una página falsa? Mira qué hacer.',
  },
  feedback: {
    question: '¿Te fue útil?',
    yes: 'Sí',
    no: 'No',
    reason: '¿Qué faltó? (opcional)',
    reasons: {
      unclear: 'No se entiende',
      incomplete: 'Le falta información',
      different: 'No coincide con lo que veo',
      'did-not-work': 'No me funcionó',
      'not-my-case': 'No es mi caso',
      other: 'No era lo que buscaba',
    },
    send: 'Enviar',
    sending: 'Enviando…',
    thanks: 'Gracias. Tu respuesta nos ayuda a mejorar esta página.',
    failed: 'No pudimos guardar tu respuesta. Lo que elegiste sigue aquí: vuelve a enviarlo en un momento.',
    choose: 'Elige Sí o No.',
    trap: 'No llenes este campo',
  },
  notFound: {
    title: 'No encontramos esa página',
    lead: 'Puede que la dirección haya cambiado o tenga un error. Busca lo que necesitas o elige un tema.',
    description: 'Esta página no existe.',
    home: 'Ir al inicio',
  },
  footer: {
    label: 'Pie de página',
    help: 'Ayuda',
    about: 'Sobre este sitio',
    residents: 'Los productos de {{bank}} son solo para residentes en México.',
    review: 'Cada respuesta tiene la fecha en que la revisamos.',
    legalName: '{{bank}} es {{legalName}}.',
  },
};

export type Dictionary = typeof es;
