import type { Locale } from '@first-login/shared/locales';
import { escaped } from '../../../src/lib/escaped.ts';
import type { Problem } from '../../guide/problem.ts';
import { stringOf, stringsOf, type Document, type Words } from '../document.ts';
import { shown, told, type Rule } from './rule.ts';

const spot = 'Es una clave que creas en una sucursal.';

const avoidedWord: Rule = {
  id: 'avoided-word',
  severity: 'error',
  asks: {
    es: 'Cada cosa se llama siempre igual: como la llama el glosario. Sus palabras que no se usan están en «avoid».',
    en: 'Each thing always has one name: the one that the glossary gives it. Words not to use for it are in «avoid».',
  },
  why: {
    es: 'Si un texto dice «password» y otro «contraseña», parece que son dos cosas. En «aliases» sí puede estar: es lo que la gente busca.',
    en: 'Where one text says «passcode» and another «password», they seem to be two things. In «aliases» it may stand: that is what people search for.',
  },
  example: shown('faqs/es/clave.md', spot, `${spot} También se llama llave de registro.`, spot),
};

export const glossaryRules = [avoidedWord];

/** Words that texts do not use. */
export interface Avoided {
  /** Whether a text has any of them: most have none. */
  any: RegExp;
  /** Each, with what texts say instead and the term of the glossary that says so. */
  each: { pattern: RegExp; term: string; path: string }[];
}

/** What the glossary of a language says not to say. */
export function avoidedWords(documents: readonly Document[], locale: Locale): Avoided {
  const words = documents
    .filter((document) => document.kind === 'glossary' && document.locale === locale)
    .flatMap((document) =>
      stringsOf(document, 'avoid').map(({ text }) => ({
        source: sourceOf(text),
        term: withinSentence(stringOf(document, 'term') ?? document.id),
        path: document.path,
      })),
    );
  return {
    // Of no word at all, what never matches.
    any: new RegExp(words.map(({ source }) => source).join('|') || '(?!)', 'iu'),
    each: words.map(({ source, ...rest }) => ({ pattern: new RegExp(source, 'giu'), ...rest })),
  };
}

function sourceOf(word: string): string {
  const written = escaped(word.trim()).replaceAll(/\s+/g, '\\s+');
  return `(?<![\\p{L}\\d])${written}(?:e?s)?(?![\\p{L}\\d])`;
}

/** A term as it stands within a sentence: «contraseña», but «NIP». */
function withinSentence(term: string): string {
  return /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;
}

/** Words that the glossary says otherwise. What stands in quotes tells how others call it. */
export function avoidedProblems(words: Words, { any, each }: Avoided): Problem[] {
  return words.prose.flatMap(({ text, at }) => {
    if (!any.test(text)) return [];
    const bare = text.replaceAll(/«[^»]*»|“[^”]*”|\{\{[^}]*\}\}/gu, (part) => ' '.repeat(part.length));
    return each
      .filter(({ path }) => path !== words.path)
      .flatMap(({ pattern, term }) =>
        [...bare.matchAll(pattern)].map(({ 0: word, index }) =>
          told(avoidedWord, at(index), {
            es: `Aquí decimos «${term}», no «${word}». Cambia la palabra; si citas lo que alguien dice, ponla entre comillas.`,
            en: `Here we say «${term}», not «${word}». Change the word; where you tell what somebody says, put it in quotes.`,
          }),
        ),
      );
  });
}
