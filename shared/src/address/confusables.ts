import { isAscii } from './characters.ts';
import { table } from './confusables.table.ts';

/** From a character that looks like a letter of ASCII to that letter. */
const lookalikes = new Map(read(table));

function read(steps: string): [string, string][] {
  let point = 0;
  return [...steps.matchAll(/(\d*)([a-z])/g)].map(([, step = '', letter = '']) => {
    point += step === '' ? 1 : Number(step);
    return [String.fromCodePoint(point), letter];
  });
}

/** Letters as symbols, which no normalisation takes apart: negative circled, negative squared, flags. */
const symbols = [0x1f150, 0x1f170, 0x1f1e6];

/**
 * A text as its letters look, in lower case: compatibility forms (fullwidth, mathematical, circled …) and marks undone
 * by Unicode's NFKD, and letters of other scripts replaced by the ASCII letters that they pass for. Characters that look
 * like none stay.
 */
export function plainLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return isAscii(bare) ? bare.toLowerCase() : bare.replace(/[^\0-\x7f]/gu, plainLetter).toLowerCase();
}

function plainLetter(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  const first = symbols.find((from) => point >= from && point < from + 26);
  if (first !== undefined) return String.fromCharCode(point - first + 97);
  // Unicode lists mostly the case that looks alike (В, not в); a name in the other case is meant to be read the same.
  return (
    lookalikes.get(letter) ??
    lookalikes.get(letter.toUpperCase()) ??
    lookalikes.get(letter.toLowerCase()) ??
    letter
  );
}

/** Digits and letters that stand for one another, each with the one that stands for all: `i` and `1` look like `l`. */
// prettier-ignore
const classes: Record<string, string> = {
  0: 'o', 1: 'l', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'b', 7: 't', 8: 'b', 9: 'g', i: 'l',
};

/** Plain letters with those that are easily taken for another brought to one: `b4nk1` and `bankl` come out alike. */
export const sameLooking = (plain: string): string =>
  plain.replace(/[0-9i]/g, (letter) => classes[letter] ?? letter);

/**
 * The ways to read letters that look like one when they stand side by side: as they are; `rn` as `m`, `vv` as `w`, `ks` as
 * `x`, `cl` as `d`; and `nn` as `m` too.
 */
export function readings(plain: string): string[] {
  const asIs = sameLooking(plain);
  const joined = sameLooking(plain.replaceAll('13', 'b'))
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('ks', 'x')
    .replaceAll('cl', 'd');
  return [...new Set([asIs, joined, joined.replaceAll('nn', 'm')])];
}
