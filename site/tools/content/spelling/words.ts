import type { Locale } from '@first-login/shared/locales';
import type { Position } from '../../guide/problem.ts';
import type { Words } from '../document.ts';
import { isSurelyRight } from './dictionaries.ts';
import { withoutPronouns } from './pronouns.ts';

/** A word that the quick dictionary does not know. */
export interface DoubtfulWord {
  word: string;
  position: Position;
}

const blank = (text: string) => ' '.repeat(text.length);
/** What is no word of the language: tokens, addresses, e-mail, code with digits. */
const noWords = [
  /\{\{[^}]*\}\}/g,
  /(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,24}(?:\/\S*)?|https?:\/\//giu,
  /[\p{L}\d_-]*\d[\p{L}\d_-]*/gu,
];
const words = /\p{L}[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;
/** A name of another language stands in quotes: “clave temporal” within an English text. */
const quoted = /[“«"][^”»"]*[”»"]/gu;

/** Words of a text that may be misspelt, where each first stands. */
export function doubtfulWords({ path, locale, prose }: Words, isRight: WordJudge): DoubtfulWord[] {
  // The drill of a guide takes false addresses apart, letter by letter.
  if (path.includes('/drill/')) return [];
  const found = new Map<string, Position>();
  for (const { text, at } of prose) {
    const bare = /[{\d]|\.[\p{L}\d]|:\/\//u.test(text)
      ? noWords.reduce((rest, pattern) => rest.replaceAll(pattern, blank), text)
      : text;
    // Where they stand is only asked of a text with a doubtful one: most have none.
    if (bare.match(words)?.every((word) => isRight(word, locale)) ?? true) continue;
    const foreign =
      locale === 'es'
        ? []
        : [...bare.matchAll(quoted)].map(({ 0: part, index }) => [index, index + part.length] as const);
    for (const { 0: word, index } of bare.matchAll(words)) {
      if (found.has(word) || isRight(word, locale)) continue;
      const inQuotes = foreign.some(([from, to]) => index >= from && index < to);
      if (inQuotes && isRight(word, 'es')) continue;
      found.set(word, at(index));
    }
  }
  return [...found].map(([word, position]) => ({ word, position }));
}

/** Whether a word is surely right in a language. */
type WordJudge = (word: string, locale: Locale) => boolean;

/** Judges words by the bank's list and the quick dictionary, each word once. */
export function wordJudge(bankWords: ReadonlySet<string>): WordJudge {
  const judged = { es: new Map<string, boolean>(), en: new Map<string, boolean>() };
  return (word, locale) => {
    const known = judged[locale].get(word);
    if (known !== undefined) return known;
    const right = isRight(word, locale, bankWords);
    judged[locale].set(word, right);
    return right;
  };
}

function isRight(word: string, locale: Locale, bankWords: ReadonlySet<string>): boolean {
  const plain = word.replaceAll('’', "'");
  return (
    bankWords.has(plain) ||
    bankWords.has(plain.toLowerCase()) ||
    isSurelyRight(plain, locale) ||
    (locale === 'es' && withoutPronouns(plain).some((verb) => isSurelyRight(verb, locale))) ||
    // What an English word owns.
    (locale === 'en' && plain.endsWith("'s") && isRight(plain.slice(0, -2), locale, bankWords))
  );
}

/** The bank's own words, from the editors' list: one a line, `#` begins a remark. */
export function readBankWords(text: string): Set<string> {
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((word) => word !== ''),
  );
}
