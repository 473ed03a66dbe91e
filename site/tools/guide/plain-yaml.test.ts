import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPlain } from './plain-yaml.ts';
import { parseYaml } from './yaml-file.ts';

const content = new URL('../../src/content/', import.meta.url).pathname;
const matters = globSync(`${content}*/{es,en}/*.md`).flatMap(
  (file) => /^---\n([^]*?)\n---\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? [],
);

/** What is read as plain is what the parser reads, each value at the same place. */
function sameAsParsed(text: string): boolean {
  const plain = readPlain(text);
  if (!plain) return false;
  const parsed = parseYaml('a.md', text);
  assert.deepEqual(parsed.problems, [], text);
  assert.deepEqual(plain.value, parsed.value, text);
  const paths = Object.entries(plain.value).flatMap(([key, one]) => [
    [key],
    [key, 0],
    [key, 99],
    ...(Array.isArray(one) ? one.map((_, index) => [key, index]) : []),
  ]);
  for (const path of [['none'], ...paths])
    assert.deepEqual({ file: 'a.md', ...plain.at(path) }, parsed.at(path), `${path.join('.')} of ${text}`);
  return true;
}

const onOneLine = (matter: string): string =>
  matter.replace(
    /^(\w+):\n((?: +- .*\n?)+)/gm,
    (_, key: string, items: string) =>
      `${key}: [${items.trim().replace(/^ *- /gm, '').replaceAll('\n', ', ')}]\n`,
  );

test('nearly every front matter is plain, and read as the parser reads it', () => {
  const plain = matters.filter(sameAsParsed);
  assert.ok(plain.length > matters.length * 0.8, `${plain.length} of ${matters.length}`);
});

test('a list on one line is plain too, and its entries stand where the parser finds them', () => {
  for (const list of [
    "['alias 0', 'b c']",
    '[faqs/a, tutorials/b]',
    '[ a ,  b ]',
    "['a']",
    "['a, b', 'c: {d} [e]']",
    '[2, b]',
    '  [a, b]  ',
    '[2026-01-02]',
  ])
    assert.ok(sameAsParsed(`title: x\nrelated: ${list}\nowner: y`), list);
  for (const list of [
    '[]',
    '[a, b',
    '[a,, b]',
    '[a, ]',
    '[a: b]',
    '[[a], b]',
    "['it''s', b]",
    '[a #b, c]',
    '[null]',
  ])
    assert.equal(sameAsParsed(`related: ${list}\nowner: y`), false, list);
});

test('whatever is put into a front matter, it is read as the parser reads it or left to the parser', () => {
  const pieces = [
    "'",
    '"',
    ':',
    ': ',
    ' #',
    '#',
    '- ',
    '\n',
    '\n  ',
    '\n- ',
    '\t',
    '|',
    '>',
    '&a ',
    '*a',
    '!',
  ];
  pieces.push('{{app}}', '[', ']', ', ', '?', '%', '@', '`', '~', 'null', 'true', '12', '1e3', '0x1', '.5');
  pieces.push(
    '\r\n',
    '\r',
    ' ',
    '  ',
    '---',
    '...',
    '<<: ',
    'title: a\n',
    '\\n',
    '\u00a0',
    '\u2028',
    '\ufeff',
  );
  let plain = 0;
  // As they are, and with the same lists on one line.
  const written = matters.slice(0, 20).flatMap((matter) => [matter, onOneLine(matter)]);
  for (const [index, matter] of written.entries())
    for (const [which, piece] of pieces.entries())
      for (let round = 0; round < 6; round += 1) {
        // The same places in each run, spread over the text.
        const at = (index * 7919 + which * 104_729 + round * 1_299_709) % (matter.length + 1);
        if (sameAsParsed(matter.slice(0, at) + piece + matter.slice(at))) plain += 1;
      }
  assert.ok(plain > 500, String(plain));
});
