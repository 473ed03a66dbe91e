import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { plainLetters, readings, sameLooking } from './confusables.ts';
import { table } from './confusables.table.ts';

// Unicode's confusables.txt, as the package unhomoglyph carries it. `UPDATE=1` writes the table anew from it.
const unicode = JSON.parse(
  readFileSync(new URL(import.meta.resolve('unhomoglyph/data.json')), 'utf8'),
) as Record<string, string>;

/** Letters that Unicode's data lacks: small capitals, and Latin letters that differ by a stroke or a hook. */
const more = {
  a: 'ᴀⱥꬰ',
  b: 'ʙᴃ',
  d: 'ᴅȡ',
  e: 'ᴇǝəεɛҽєэ',
  g: 'ɢ',
  h: 'ʜ',
  i: 'ɪ',
  j: 'ᴊ',
  k: 'ᴋκк',
  l: 'ʟ',
  m: 'ᴍмɱ',
  n: 'ɴŋпи',
  p: 'ᴘ',
  r: 'ʀ',
  t: 'ᴛтτ',
  x: 'χ',
  y: 'ʏ',
};

const basic = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The table that Unicode's data gives: by code point, the step from the one before (none for 1), and the letter. */
function fromUnicode(): string {
  const found = new Map<number, string>();
  const add = (letter: string, like: string) =>
    found.set(letter.codePointAt(0) ?? 0, /\d/.test(like) ? sameLooking(like) : like);
  for (const [letter, shape] of Object.entries(unicode)) {
    const like = basic(shape) === 'rn' ? 'm' : basic(shape);
    // What normalisation takes apart needs no entry.
    const whole = [...letter].length === 1 && basic(letter) === letter.toLowerCase() && letter > '\x7f';
    if (whole && /^[a-z0-9]$/.test(like)) add(letter, like);
  }
  for (const [like, letters] of Object.entries(more)) {
    for (const letter of letters) if (!found.has(letter.codePointAt(0) ?? 0)) add(letter, like);
  }
  const points = [...found].sort(([a], [b]) => a - b);
  return points.map(([point, like], at) => step(point - (points[at - 1]?.[0] ?? 0)) + like).join('');
}

const step = (distance: number): string => (distance === 1 ? '' : String(distance));

if (process.env['UPDATE']) {
  const lines = fromUnicode().match(/.{1,100}/g) ?? [];
  writeFileSync(
    new URL('confusables.table.ts', import.meta.url),
    `// Written by \`UPDATE=1 node --test shared/src/address/confusables.test.ts\` from Unicode's confusables.txt (UTS #39).\n` +
      `// Characters that look like a letter of ASCII, by code point: the step from the one before (none for 1), the letter.\n` +
      `export const table =\n  '${lines.join("' +\n  '")}';\n`,
  );
}

test('the table is what Unicode’s data gives', () => {
  assert.equal(table, fromUnicode());
});

test('letters of other scripts, styles and with marks come out as the ASCII letters they look like', () => {
  const disguises = [
    'bаnаmех',
    'ЬаnаmеX',
    'Вanamex',
    'вanaмex',
    'βαnαmεχ',
    'ｂａｎａｍｅｘ',
    '𝐛𝐚𝐧𝐚𝐦𝐞𝐱',
    '𝒷𝒶𝓃𝒶𝓂𝑒𝓍',
    '🅱anamex',
    '🇧anamex',
    'ⓑⓐⓝⓐⓜⓔⓧ',
    'bánàmêx',
    'ḅạṇạṃẹx',
    'b̲a̲n̲amex',
    'ƀanamex',
    'ɓanamex',
    'ʙᴀɴᴀᴍᴇx',
    'bɑnɑmex',
    'ᏏᎪnᎪmex',
    'banamеⲭ',
    'Banaⅿex',
  ];
  for (const disguise of disguises) assert.equal(plainLetters(disguise), 'banamex', disguise);
});

test('plain text stays, in lower case', () => {
  assert.equal(plainLetters('BancaNet.Banamex.com/á?'), 'bancanet.banamex.com/a?');
  assert.equal(plainLetters('日本'), '日本');
});

test('letters that make another side by side are read both ways', () => {
  assert.ok(readings('banarnex').includes('banamex'));
  assert.ok(readings('banannex').includes('banamex'));
  assert.ok(readings('13anamex').includes('banamex'));
  assert.ok(readings('aucliomat1c0').includes('audlomatlco'));
  assert.ok(readings('internet').includes('lnternet'));
});
