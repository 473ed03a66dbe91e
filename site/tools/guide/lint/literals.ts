import { tokens, type Institution, type Token } from '@first-login/shared/institution';
import { escaped } from '../../../src/lib/escaped.ts';
import { fold } from './fold.ts';

/** A name, a phone or an address that a text spells out, with the token that should stand there, if there is one. */
export interface Literal {
  kind: 'name' | 'phone' | 'address';
  text: string;
  offset: number;
  token: string | undefined;
}

const phone = /\+?\(?\d[\d\s().-]{6,}\d/g;
/** What reads as a host: a top-level domain of letters, and nothing as short as «p.m.». */
const host =
  /(?:https?:\/\/)?(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+[\p{L}]{2,24}(?![\p{L}\d])(?:\/\S*[^\s.,;:!?»)])?/giu;

/**
 * What belongs in the institution's file, or in no guide at all.
 * @param text a passage, its tokens as written
 * @param drill whether it is of the drill, which tells of false hosts under `.example`
 */
export function literals(text: string, institution: Institution, drill: boolean): Literal[] {
  // Tokens blanked out, so that places in the text stay what they are.
  const bare = text.includes('{{')
    ? text.replaceAll(/\{\{[^}]*\}\}/g, (token) => ' '.repeat(token.length))
    : text;
  const phones = (/\d/.test(bare) ? [...bare.matchAll(phone)] : [])
    .filter(([match]) => match.replaceAll(/\D/g, '').length >= 8)
    .map(({ 0: match, index }): Literal => ({
      kind: 'phone',
      text: match,
      offset: index,
      token: isHelpLine(match, institution) ? 'helpLine' : undefined,
    }));
  const addresses = (/\.[\p{L}\d-]/u.test(bare) ? [...bare.matchAll(host)] : [])
    .filter(([match]) => !(drill && /\.example(?:\/|$)/.test(match)))
    .map(({ 0: match, index }): Literal => {
      const token = match === institution.domain ? 'domain' : 'webAddress';
      return {
        kind: 'address',
        text: match,
        offset: index,
        token: match.includes(institution.domain) ? token : undefined,
      };
    });
  const within = (offset: number) =>
    addresses.some((address) => offset >= address.offset && offset < address.offset + address.text.length);
  // The drill takes hosts apart, names in them and all; elsewhere an address is told once, as a whole.
  const named = drill ? [] : names(bare, institution).filter(({ offset }) => !within(offset));
  return [...named, ...phones, ...addresses];
}

/** With or without its country. */
function isHelpLine(written: string, { helpLine }: Institution): boolean {
  const digits = helpLine.tel.replaceAll(/\D/g, '').slice(-10);
  return written.replaceAll(/\D/g, '').endsWith(digits);
}

function names(text: string, institution: Institution): Literal[] {
  const { any, each } = namesOf(institution);
  if (!any.test(text)) return [];
  const found: Literal[] = [];
  let rest = text;
  for (const { token, pattern } of each)
    for (const match of rest.matchAll(pattern)) {
      found.push({ kind: 'name', text: match[0], offset: match.index, token });
      rest =
        rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  return found;
}

interface Names {
  /** Whether a text has a name at all: most have none. */
  any: RegExp;
  /** The longest first: one that is part of another is not told twice. */
  each: { token: string; pattern: RegExp }[];
}

const named = new WeakMap<Institution, Names>();

function namesOf(institution: Institution): Names {
  const known = named.get(institution);
  if (known) return known;
  const english: [string, Token] = ['phonePin', { text: institution.phonePin.en }];
  const all = [...tokens(institution, 'es'), english, ...shortName(institution)]
    .filter(([token, { href }]) => href === undefined && token !== 'domain')
    .toSorted(([, a], [, b]) => b.text.length - a.text.length)
    .map(([token, { text }]) => ({ token, source: sourceOf(text, token === 'banking') }));
  const made = {
    any: new RegExp(all.map(({ source }) => source).join('|'), 'u'),
    each: all.map(({ token, source }) => ({ token, pattern: new RegExp(source, 'gu') })),
  };
  named.set(institution, made);
  return made;
}

/** «Banamex», where the bank is «Citibanamex» at banamex.com; not what is a word by itself. */
function shortName({ bank, domain }: Institution): [string, Token][] {
  const [text = ''] = domain.split('.');
  const parts = fold(bank).split(' ');
  return parts.some((part) => part.includes(text) && part !== text) ? [['bank', { text }]] : [];
}

/** A name however it is capitalised or accented; one of everyday words only as it is written. */
function sourceOf(name: string, exact: boolean): string {
  const letters = [...name].map((letter) => {
    const base = fold(letter);
    if (exact || !/\p{L}/u.test(letter)) return escaped(letter);
    return `[${[...new Set([letter.toLowerCase(), letter.toUpperCase(), base, base.toUpperCase()])].join('')}]`;
  });
  return `(?<![\\p{L}\\d@])${letters.join('').replaceAll(' ', '\\s+')}(?![\\p{L}\\d])`;
}
