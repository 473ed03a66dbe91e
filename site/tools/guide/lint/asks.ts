import type { Locale } from '@first-login/shared/locales';
import { en } from './vocabulary.en.ts';
import { es } from './vocabulary.es.ts';
import type { Vocabulary } from './vocabulary.ts';

type Patterns = Record<Exclude<keyof Vocabulary, 'between'>, RegExp>;

const patterns = { es: compiled(es), en: compiled(en) };

function compiled(words: Vocabulary): Patterns {
  const verbs = `(?:${words.types}|${words.tells})`;
  return {
    secret: new RegExp(words.secret),
    types: new RegExp(words.types, 'g'),
    tells: new RegExp(words.tells, 'g'),
    demands: new RegExp(words.demands, 'g'),
    // «escríbelo» has its pronoun in it, «type it» behind it.
    pronoun: new RegExp(`^ ?\\w*${words.pronoun}`),
    denies: new RegExp(`\\b(?:${words.denies})(?: (?:${words.between}|${verbs},?)){0,8} $`),
    deniesAfter: new RegExp(`^(?: (?:it|them|to|with)){0,2} (?:${words.deniesAfter})\\b`),
    reports: new RegExp(words.reports),
    fraud: new RegExp(words.fraud),
    elsewhere: new RegExp(words.elsewhere, 'g'),
    officialOnly: new RegExp(words.officialOnly),
  };
}

/** A sentence to judge, folded, between its neighbours. */
export interface InContext {
  sentence: string;
  before: string;
  after: string;
}

/**
 * Whether a sentence asks the reader for a secret.
 * @param official whether it is of a step that happens in the bank's own app or site, where typing one is the point
 */
export function asksForSecret(
  { sentence, before, after }: InContext,
  locale: Locale,
  official: boolean,
): boolean {
  const words = patterns[locale];
  const names = words.secret.test(sentence);
  if (!names && !words.secret.test(before)) return false;
  const denied = (match: RegExpExecArray) =>
    words.denies.test(sentence.slice(0, match.index)) ||
    words.deniesAfter.test(sentence.slice(match.index + match[0].length));
  const warned =
    words.reports.test(sentence) && [before, sentence, after].some((text) => words.fraud.test(text));
  const speaks = (match: RegExpExecArray) => names || words.pronoun.test(sentence.slice(match.index));
  const asking = (pattern: RegExp) =>
    [...sentence.matchAll(pattern)].some((match) => !denied(match) && !warned && speaks(match));
  const away = [...sentence.matchAll(words.elsewhere)].some((match) => !denied(match));
  return (
    (names && !warned && [...sentence.matchAll(words.demands)].some((match) => !denied(match))) ||
    asking(words.tells) ||
    (asking(words.types) && (away || !(official || words.officialOnly.test(sentence))))
  );
}
