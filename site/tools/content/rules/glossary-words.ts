import type { Locale } from '@first-login/shared/locales';
import type { Problem } from '../../guide/problem.ts';
import { stringOf, stringsOf, type Document } from '../document.ts';
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

/** A word that texts do not use, and what they say instead. */
export interface Avoided {
  pattern: RegExp;
  term: string;
  path: string;
}

/** What the glossary of a language says not to say. */
export function avoidedWords(documents: readonly Document[], locale: Locale): Avoided[] {
  return documents
    .filter((document) => document.kind === 'glossary' && document.locale === locale)
    .flatMap((document) =>
      stringsOf(document, 'avoid').map(({ text }) => ({
        pattern: new RegExp(
          `(?<![\\p{L}\\d])${text
            .trim()
            .replaceAll(/[^\p{L}\d\s]/gu, String.raw`\$&`)
            .replaceAll(/\s+/g, '\\s+')}(?:e?s)?(?![\\p{L}\\d])`,
          'giu',
        ),
        term: withinSentence(stringOf(document, 'term') ?? document.id),
        path: document.path,
      })),
    );
}

/** A term as it stands within a sentence: «contraseña», but «NIP». */
function withinSentence(term: string): string {
  return /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;
}

/** Words that the glossary says otherwise. What stands in quotes tells how others call it. */
export function avoidedProblems(document: Document, avoided: readonly Avoided[]): Problem[] {
  return document.prose.flatMap(({ text, at }) => {
    const bare = text.replaceAll(/«[^»]*»|“[^”]*”|\{\{[^}]*\}\}/gu, (part) => ' '.repeat(part.length));
    return avoided
      .filter(({ path }) => path !== document.path)
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
