import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { readMatter } from '../guide/text-file.ts';
import { applyFixes } from './fix.ts';
import { checkMatter } from './matter.ts';

const schema = z.strictObject({ title: z.string(), reviewBy: z.date('day') });

function check(source: string) {
  const { data, problems } = checkMatter(readMatter('a.md', source), source, schema);
  return { data, fixes: problems.flatMap(({ fix }) => fix ?? []), fixed: applyFixes(source, problems) };
}

/** Front matter with one line that has a mistake, and how that line comes out of the fix; itself where none is made. */
const lines: [what: string, written: string, fixed: string][] = [
  ['a short date', 'reviewBy: 2026-5-1', 'reviewBy: 2026-05-01'],
  ['slashes', 'reviewBy: 2026/05/01', 'reviewBy: 2026-05-01'],
  ['single quotes', "reviewBy: '2026-5-1'", "reviewBy: '2026-05-01'"],
  ['double quotes', 'reviewBy: "2026-5-1"', 'reviewBy: "2026-05-01"'],
  ['two spaces', 'reviewBy:  2026-5-1', 'reviewBy:  2026-05-01'],
  ['a tab', 'reviewBy:\t2026-5-1', 'reviewBy:\t2026-05-01'],
  ['a space before the colon', 'reviewBy : 2026-5-1', 'reviewBy : 2026-05-01'],
  ['a key in quotes', '"reviewBy": 2026-5-1', '"reviewBy": 2026-05-01'],
  ['both in quotes', `'reviewBy': "2026-5-1"`, `'reviewBy': "2026-05-01"`],
  ['a remark', "reviewBy: '2026-5-1' # mayo", "reviewBy: '2026-05-01' # mayo"],
  ['spaces at the end', 'reviewBy: 2026-5-1  ', 'reviewBy: 2026-05-01  '],
  ['the next line', 'reviewBy:\n  2026-5-1', 'reviewBy:\n  2026-5-1'],
  ['an escape', 'reviewBy: "2026\\x2d5-1"', 'reviewBy: "2026\\x2d5-1"'],
  ['a question mark for the key', '? reviewBy\n: 2026-5-1', '? reviewBy\n: 2026-5-1'],
  ['a misspelt key', 'reviewby: 2026-05-01', 'reviewBy: 2026-05-01'],
  ['a misspelt key in quotes', `'reviewby': 2026-05-01`, `'reviewBy': 2026-05-01`],
  ['a misspelt key with an escape', '"re\\x76iewby": 2026-05-01', '"re\\x76iewby": 2026-05-01'],
];

for (const [what, written, fixed] of lines)
  for (const ending of ['\n', '\r\n'])
    test(`--fix, ${what}, lines that end in ${JSON.stringify(ending)}: mended rightly or left`, () => {
      const text = (line: string) => `---\ntitle: x\n${line}\n---\n`.replaceAll('\n', ending);
      const result = check(text(written));
      assert.equal(result.fixed, text(fixed));
      assert.equal(result.fixes.length, written === fixed ? 0 : 1);
      if (written !== fixed)
        assert.equal(check(result.fixed).data?.reviewBy.toISOString(), '2026-05-01T00:00:00.000Z');
    });

test('--fix, all keys on one line: the date is mended and the rest stays', () => {
  const text = (day: string) => `---\n{ "title": "x", "reviewBy":"${day}" }\n---\n`;
  assert.equal(check(text('2026-5-1')).fixed, text('2026-05-01'));
});
