import type { z } from 'astro/zod';
import type { Sentence } from './rules/rule.ts';

/** What the messages of `src/lib/content/schemas.ts` say in words. */
export const named = {
  text: { es: 'un texto que no esté vacío', en: 'a text that is not empty' },
  id: {
    es: 'un id, con letras minúsculas sin acento, números y guiones',
    en: 'an id, of small unaccented letters, digits and hyphens',
  },
  reference: {
    es: 'la carpeta y el nombre de un artículo, como faqs/clave-temporal',
    en: 'the folder and the name of an article, such as faqs/clave-temporal',
  },
  day: {
    es: 'un día que exista, escrito año-mes-día, como 2026-10-01',
    en: 'a day that exists, written year-month-day, such as 2026-10-01',
  },
  count: { es: 'un número entero mayor que cero', en: 'a whole number greater than zero' },
  hash: {
    es: 'la huella que escribe pnpm content translated',
    en: 'the fingerprint that pnpm content translated writes',
  },
  draft: {
    es: 'true mientras no deba publicarse; para publicarlo, quita la línea',
    en: 'true while it must not be published; to publish it, take the line out',
  },
  list: { es: 'una lista, un punto por línea con «- »', en: 'a list, one entry a line with «- »' },
} as const satisfies Record<string, Sentence>;

const byType: Readonly<Record<string, Sentence>> = {
  string: { es: 'un texto', en: 'a text' },
  number: { es: 'un número', en: 'a number' },
  int: { es: 'un número entero', en: 'a whole number' },
  boolean: { es: 'true (sí) o false (no)', en: 'true or false' },
  array: { es: 'una lista, un punto por línea con «- »', en: 'a list, one entry a line with «- »' },
  object: { es: 'claves con su valor', en: 'keys with a value' },
};

/** What a value must be, in words, from the issue that its schema has with it. */
export function expected(issue: z.core.$ZodIssue): Sentence {
  const known = (named as Readonly<Record<string, Sentence>>)[issue.message];
  if (known) return known;
  if (issue.code === 'invalid_type')
    return byType[issue.expected] ?? { es: issue.expected, en: issue.expected };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { es: `uno de estos valores: ${values}`, en: `one of these values: ${values}` };
  }
  if (issue.code === 'too_small') return { es: `${issue.minimum} o más`, en: `${issue.minimum} or more` };
  if (issue.code === 'too_big') return { es: `${issue.maximum} o menos`, en: `${issue.maximum} or less` };
  return { es: 'otro valor', en: 'another value' };
}
