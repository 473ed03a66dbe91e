import type { Locale } from '@first-login/shared/locales';
import { distance } from 'fastest-levenshtein';
import { fold } from '../../guide/lint/fold.ts';
import type { Problem } from '../../guide/problem.ts';
import { fullDictionary } from '../spelling/dictionaries.ts';
import { contentRoot } from '../document.ts';
import type { DoubtfulWord } from '../spelling/words.ts';
import { shown, told, type Rule } from './rule.ts';

const spot = 'Es una clave que creas en una sucursal.';

const spelling: Rule = {
  id: 'spelling',
  severity: 'error',
  asks: {
    es: 'Las palabras están en el diccionario, o en la lista del banco (spelling/es.txt).',
    en: 'The words are in the dictionary, or on the bank’s list (spelling/en.txt).',
  },
  why: {
    es: 'Las faltas de ortografía son lo primero que delata a un sitio falso. En el del banco no puede haberlas.',
    en: 'Misspellings are the first sign of a false site. The bank’s can have none.',
  },
  example: shown('faqs/es/clave.md', spot, `${spot} Es tu contrasña.`, `${spot} Es tu contraseña.`),
};

export const spellingRules = [spelling];

/** Judges the words that the quick dictionary did not know. */
export async function spellingProblems(
  doubtful: readonly (DoubtfulWord & { locale: Locale })[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const suggestions = new Map<string, string[]>();
  for (const { word, position, locale } of doubtful) {
    const dictionary = await fullDictionary(locale);
    if (dictionary.correct(word.replaceAll('’', "'"))) continue;
    const key = `${locale} ${word}`;
    const near = suggestions.get(key) ?? likeliest(word, dictionary.suggest(word)).slice(0, 3);
    suggestions.set(key, near);
    const list = near.map((one) => `«${one}»`);
    const [es, en] = [joined(list, 'o'), joined(list, 'or')];
    problems.push(
      told(spelling, position, {
        es: `«${word}» no está en el diccionario. ${es && `¿Quisiste decir ${es}? `}Si está bien escrita, agrégala a spelling/${locale}.txt.`,
        en: `«${word}» is not in the dictionary. ${en && `Did you mean ${en}? `}If it is spelt right, add it to spelling/${locale}.txt.`,
      }),
    );
  }
  return problems;
}

/** Lines of the bank's list that no word can match. @param text `spelling/<locale>.txt` */
export function bankWordProblems(locale: Locale, text: string): Problem[] {
  const file = `${contentRoot}/spelling/${locale}.txt`;
  return text.split(/\r?\n/).flatMap((line, index): Problem[] => {
    const words = line.replace(/#.*/, '').trim();
    if (!/\s|[.,;:]$/.test(words)) return [];
    const place = { file, line: index + 1, column: line.indexOf(words) + 1 };
    return [
      told(spelling, place, {
        es: `«${words}» no sirve aquí: en esta lista va una palabra por línea, sin puntos ni comas. Pártela en varias líneas.`,
        en: `«${words}» is of no use here: this list has one word a line, without stops or commas. Make it several lines.`,
      }),
    ];
  });
}

/** Suggestions in the order of how likely they are: the same letters with other accents, the same sound, the rest. */
function likeliest(word: string, found: readonly string[]): string[] {
  const rank = (one: string) =>
    fold(one) === fold(word) ? 0 : soundOf(one) === soundOf(word) ? 1 : 2 + distance(fold(one), fold(word));
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** How a word sounds in Mexico, roughly: what sounds alike is what gets mistaken. */
function soundOf(word: string): string {
  return fold(word)
    .replaceAll(/c(?=[ei])|z/g, 's')
    .replaceAll(/qu(?=[ei])|k/g, 'c')
    .replaceAll(/g(?=[ei])|x/g, 'j')
    .replaceAll('v', 'b')
    .replaceAll('ll', 'y')
    .replaceAll(/(?<!c)h/g, '');
}

function joined(list: readonly string[], or: string): string {
  if (list.length < 2) return list.join('');
  return `${list.slice(0, -1).join(', ')} ${or} ${list.at(-1) ?? ''}`;
}
