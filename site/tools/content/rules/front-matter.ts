import { shown, type Rule } from './rule.ts';

// Found by `matter.ts`, which reads the front matter.

const faq = 'faqs/es/clave.md';

export const noFrontMatter: Rule = {
  id: 'no-front-matter',
  severity: 'error',
  asks: { es: 'Cada texto empieza con su encabezado.', en: 'Each text begins with its front matter.' },
  why: {
    es: 'De ahí salen el título, el tema y quién responde por el texto. Sin él no hay página.',
    en: 'The title, the topic and who answers for the text come from there. Without it there is no page.',
  },
  example: {
    bad: [{ write: 'glossary/es/clave.md', text: 'Es la clave con la que te registras.\n' }],
    good: [
      {
        write: 'glossary/es/clave.md',
        text: '---\nterm: Clave\narticle: faqs/clave\n---\n\nEs la clave con la que te registras.\n',
      },
    ],
  },
};

const openFrontMatter: Rule = {
  id: 'open-front-matter',
  severity: 'error',
  asks: { es: 'El encabezado termina con una línea ---.', en: 'The front matter ends with a line ---.' },
  why: {
    es: 'Sin esa línea, el texto entero se lee como claves.',
    en: 'Without that line, the whole text is read as keys.',
  },
  example: shown(faq, 'reviewBy: 2027-05-23\n---\n', 'reviewBy: 2027-05-23\n', 'reviewBy: 2027-05-23\n---\n'),
};

const yaml: Rule = {
  id: 'yaml',
  severity: 'error',
  asks: {
    es: 'El encabezado y los archivos .yml se pueden leer: una clave por línea, dos puntos, un espacio y el valor.',
    en: 'The front matter and the .yml files can be read: a key a line, a colon, a space and the value.',
  },
  why: {
    es: 'Un texto con dos puntos, o que empieza con {{, necesita comillas: sin ellas se lee como otra cosa.',
    en: 'A text with a colon in it, or that begins with {{, needs quotes: without them it is read as something else.',
  },
  example: shown(
    faq,
    'summary: Es una clave de 8 dígitos.',
    'summary: La clave: qué es y cómo pedirla.',
    "summary: 'La clave de 8 dígitos: qué es y cómo pedirla.'",
  ),
};

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  asks: {
    es: 'El encabezado lleva solo las claves de su carpeta.',
    en: 'The front matter has only the keys of its folder.',
  },
  why: {
    es: 'Una clave mal escrita no hace nada, y nadie lo nota.',
    en: 'A misspelt key does nothing, and nobody notices.',
  },
  fixes: true,
  example: shown(faq, 'aliases:', 'alias:', 'aliases:'),
};

export const missingKey: Rule = {
  id: 'missing-key',
  severity: 'error',
  asks: { es: 'No falta ninguna clave necesaria.', en: 'No key that is needed is missing.' },
  why: {
    es: 'La página las usa: el título arriba, el resumen en las listas, la fecha junto al título.',
    en: 'The page uses them: the title above, the summary in lists, the date beside the title.',
  },
  example: shown(faq, 'owner: equipo\nreviewed', 'reviewed', 'owner: equipo\nreviewed'),
};

export const wrongValue: Rule = {
  id: 'wrong-value',
  severity: 'error',
  asks: {
    es: 'Cada clave tiene el tipo de valor que le toca.',
    en: 'Each key has the kind of value that belongs to it.',
  },
  why: {
    es: 'Una lista escrita como texto, o un número escrito con letras, no se puede mostrar.',
    en: 'A list written as a text, or a number written in letters, cannot be shown.',
  },
  example: shown(
    faq,
    'aliases:\n  - clave de ocho\n',
    'aliases: clave de ocho\n',
    'aliases:\n  - clave de ocho\n',
  ),
};

export const badDate: Rule = {
  id: 'bad-date',
  severity: 'error',
  asks: {
    es: 'Las fechas se escriben año-mes-día y existen en el calendario.',
    en: 'Dates are written year-month-day and exist in the calendar.',
  },
  why: {
    es: '«3/4/2027» es marzo para unos y abril para otros.',
    en: '«3/4/2027» is March to some and April to others.',
  },
  fixes: true,
  example: shown(faq, 'reviewBy: 2027-05-23', 'reviewBy: 23/05/2027', 'reviewBy: 2027-05-23'),
};

export const frontMatterRules = [
  noFrontMatter,
  openFrontMatter,
  yaml,
  unknownKey,
  missingKey,
  wrongValue,
  badDate,
];
