import { asksForSecret } from '../../guide/lint/asks.ts';
import { characterProblems } from '../../guide/lint/characters.ts';
import { padlockAdvice } from '../../guide/lint/padlock.ts';
import type { Problem } from '../../guide/problem.ts';
import type { Document, Words } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';
import { vagueLink, vagueLinks } from './vague-links.ts';

const faq = 'faqs/es/clave.md';
const spot = 'Es una clave que creas en una sucursal.';

const asksSecret: Rule = {
  id: 'asks-for-secret',
  severity: 'error',
  asks: {
    es: 'Ningún texto pide una clave, un código ni otro secreto.',
    en: 'No text asks for a key, a code or another secret.',
  },
  why: {
    es: 'Quien se acostumbra a que el banco los pida se los da también a quien se hace pasar por él. Donde de verdad se escriben, el texto nombra la app o el sitio oficial, con «official» en su encabezado.',
    en: 'Who gets used to the bank asking for them gives them to an impostor too. Where they really are typed, the text names the official app or site, with «official» in its front matter.',
  },
  example: shown(
    faq,
    spot,
    `${spot} Envíanos tu clave por correo.`,
    `${spot} No envíes tu clave por correo.`,
  ),
};

const officialPlace: Rule = {
  id: 'official-place',
  severity: 'error',
  asks: {
    es: 'Un texto con «official» nombra ese lugar del banco con su token.',
    en: 'A text with «official» names that place of the bank’s with its token.',
  },
  why: {
    es: 'Quien va a escribir su clave debe leer ahí mismo en qué app o en qué sitio.',
    en: 'Who is about to type a key must read right there in which app or on which site.',
  },
  example: shown(
    faq,
    'reviewBy: 2027-05-23',
    'official: web\nreviewBy: 2027-05-23',
    'official: app\nreviewBy: 2027-05-23',
  ),
};

const padlock: Rule = {
  id: 'padlock',
  severity: 'error',
  asks: {
    es: 'Nadie aconseja buscar el candado del navegador.',
    en: 'Nobody advises to look for the browser’s padlock.',
  },
  why: {
    es: 'Los sitios falsos también lo tienen. Lo que cuenta es el dominio.',
    en: 'Fake sites have it too. What counts is the domain.',
  },
  example: shown(
    faq,
    spot,
    `${spot} Busca el candado en la página.`,
    `${spot} Comprueba que el sitio sea {{domain}}.`,
  ),
};

const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'error',
  asks: {
    es: 'No hay caracteres que no se ven, ni letras que cambió otra codificación.',
    en: 'There are no characters that cannot be seen, and no letters that another encoding has changed.',
  },
  why: {
    es: 'Llegan al copiar de otro programa. Rompen la búsqueda y los enlaces, y sirven para engañar.',
    en: 'They come along when text is copied from another program. They break search and links, and serve to deceive.',
  },
  fixes: true,
  example: shown(faq, spot, 'Es una cla\u200bve que creas en una sucursal.', spot),
};

const foreignLetter: Rule = {
  id: 'foreign-letter',
  severity: 'error',
  asks: { es: 'Todas las letras son latinas.', en: 'All letters are Latin.' },
  why: {
    es: 'Una «а» rusa se ve igual que la nuestra: así se disfrazan las direcciones falsas.',
    en: 'A Russian «а» looks just like ours: that is how false addresses are disguised.',
  },
  example: shown(faq, spot, 'Es una cl\u0430ve que creas en una sucursal.', spot),
};

export const wordingRules = [
  asksSecret,
  officialPlace,
  padlock,
  vagueLink,
  invisibleCharacter,
  foreignLetter,
];

/** What a text says, and how. */
export function wordingProblems(document: Document): Problem[] {
  const links = vagueLinks(document);
  // The guide's own lint has read its texts for the rest.
  if (document.kind === 'guides') return links;
  return [...links, ...secrets(document), ...place(document), ...characterProblemsOf(document)];
}

const placeTokens = {
  app: /\{\{\s*app\s*\}\}/,
  web: /\{\{\s*web(?:Address)?\s*\}\}/,
};

function place({ data, prose, text }: Document): Problem[] {
  const { official } = data;
  if (official !== 'app' && official !== 'web') return [];
  if (prose.some((passage) => placeTokens[official].test(passage.text))) return [];
  const token = { app: '{{app}}', web: '{{webAddress}}' }[official];
  return [
    told(officialPlace, text.matter.at(['official']), {
      es: `Este texto habla de escribir algo en un lugar del banco («official: ${official}»), pero no dice cuál. Nómbralo con ${token}.`,
      en: `This text has something typed in a place of the bank's («official: ${official}») and does not say which. Name it with ${token}.`,
    }),
  ];
}

function secrets(document: Document): Problem[] {
  const { official } = document.data;
  return secretsAndPadlocks(document, { official: official === 'app' || official === 'web' });
}

/**
 * Sentences that ask for a secret, or advise to look for the padlock.
 * @param matter of a text: whether its front matter says that it is done in a place of the bank's
 */
export function secretsAndPadlocks({ sentences, locale }: Words, matter?: { official: boolean }): Problem[] {
  const orOfficial = {
    es: ' Si es algo que se hace en la app o en el sitio del banco, pon «official: app» u «official: web» en el encabezado.',
    en: " If it is done in the bank's app or site, put «official: app» or «official: web» in the front matter.",
  };
  const { es, en } = matter ? orOfficial : { es: '', en: '' };
  return sentences.flatMap(({ text, folded, at }, index): Problem[] => {
    const before = sentences[index - 1]?.folded ?? '';
    const after = sentences[index + 1]?.folded ?? '';
    const found: Problem[] = [];
    if (asksForSecret({ sentence: folded, before, after }, locale, matter?.official ?? false))
      found.push(
        told(asksSecret, at(), {
          es: `Parece que aquí se pide un secreto: «${text}». Quítalo, o di lo que no hay que hacer («no escribas…»).${es}`,
          en: `This seems to ask for a secret: «${text}». Take it out, or say what not to do («do not type…»).${en}`,
        }),
      );
    if (padlockAdvice(folded, locale))
      found.push(
        told(padlock, at(), {
          es: 'El candado no prueba nada: los sitios falsos también lo tienen. Habla del dominio.',
          en: 'The padlock proves nothing: fake sites have it too. Speak of the domain.',
        }),
      );
    return found;
  });
}

/** Characters that nothing of ours has a use for. */
export function characterProblemsOf({ file, source }: { file: string; source: string }): Problem[] {
  return characterProblems(file, source, true).map((problem): Problem => {
    const { line, column } = problem;
    const hidden =
      problem.rule === invisibleCharacter.id &&
      !problem.fix &&
      !problem.message.en.startsWith('A letter was lost');
    return {
      ...problem,
      severity: 'error',
      ...(hidden && { fix: { line, column, length: 1, text: '' } }),
    };
  });
}
