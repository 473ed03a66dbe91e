import type { Problem } from '../../guide/problem.ts';
import type { Locale } from '@first-login/shared/locales';
import type { Content } from '../content.ts';
import type { Kind } from '../document.ts';
import { longest } from '../reading/reading.ts';
import { shown, told, type Rule } from './rule.ts';

const hard = [
  'La autenticación constituye indudablemente el procedimiento administrativo predeterminado.',
  'La institución financiera responsabiliza íntegramente al usuario de su correspondiente confidencialidad.',
  'Consecuentemente, el incumplimiento injustificado de semejantes especificaciones imposibilita cualquier reclamación.',
  'Adicionalmente, determinadas circunstancias extraordinarias requieren procedimientos particularmente excepcionales.',
].join(' ');
const plain = [
  'Es una clave que creas en una sucursal. Con ella dices quién eres. Nadie más la debe ver.',
  'Si la pierdes, ve a tu sucursal y pide otra. Lleva contigo una identificación. El trámite es corto.',
  'Luego entra a la app y sigue los pasos.',
].join(' ');

const readingLevel: Rule = {
  id: 'reading-level',
  severity: 'warning',
  asks: {
    es: 'El texto se lee con facilidad: 65 o más en la escala INFLESZ, y 60 en las páginas (de 65 a 80 es «bastante fácil»). En inglés se mide con la de Flesch, con los mismos límites. Se mide desde 100 palabras.',
    en: 'The text is easy to read: 65 or more on the Flesch scale, and 60 for pages. Spanish is measured with INFLESZ, with the same limits. Texts of 100 words or more are measured.',
  },
  why: {
    es: 'Quien busca ayuda tiene prisa, y a veces miedo. Las palabras cortas y las oraciones cortas se entienden a la primera.',
    en: 'Who looks for help is in a hurry, and at times afraid. Short words and short sentences are understood at once.',
  },
  example: shown('faqs/es/clave.md', 'Es una clave que creas en una sucursal.', hard, plain),
};

const longSpanish =
  'Cuando la quieras usar abre la app y ve a tu perfil, donde está la lista de tus datos, y ahí toca lo que dice clave para ver un aviso que te cuenta lo que sigue.';

const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'warning',
  asks: {
    es: `Una oración tiene ${longest.es} palabras o menos.`,
    en: `A sentence has ${longest.en} words or fewer.`,
  },
  why: {
    es: 'En una oración larga se pierde el hilo, sobre todo en un celular.',
    en: 'In a long sentence the thread gets lost, above all on a phone.',
  },
  example: shown(
    'faqs/es/clave.md',
    'Es una clave que creas en una sucursal.',
    longSpanish,
    'Abre la app y ve a tu perfil. Ahí está la lista de tus datos. Toca lo que dice clave.',
  ),
};

export const readingRules = [readingLevel, longSentence];

/** The least that a text of each kind should score. */
export const leastScore: Readonly<Record<Kind, number>> = {
  faqs: 65,
  tutorials: 65,
  pages: 60,
  guides: 65,
  glossary: 65,
  topics: 0,
};

const scale: Record<Locale, string> = { es: 'INFLESZ', en: 'Flesch' };

/** How easy texts are to read. */
export function readingProblems({ texts }: Content): Problem[] {
  return texts.flatMap(({ file, kind, locale, reading }): Problem[] => {
    const least = leastScore[kind];
    const long = reading.long.map(({ words, position }) =>
      told(longSentence, position, {
        es: `Esta oración tiene ${words} palabras; lo mejor son ${longest[locale]} o menos. Pártela en dos.`,
        en: `This sentence has ${words} words; ${longest[locale]} or fewer is best. Make it two.`,
      }),
    );
    if (reading.score === undefined || reading.score >= least) return long;
    const score = Math.round(reading.score);
    const level = told(
      readingLevel,
      { file, line: 1, column: 1 },
      {
        es: `Este texto cuesta leerlo: ${score} de 100 en la escala ${scale[locale]}, y aquí se piden ${least}. Usa palabras más cortas y parte las oraciones.`,
        en: `This text is hard to read: ${score} of 100 on the ${scale[locale]} scale, and ${least} is asked for here. Use shorter words and split the sentences.`,
      },
    );
    return [level, ...long];
  });
}
