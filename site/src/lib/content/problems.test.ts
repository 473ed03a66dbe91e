import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSchema } from './schemas.ts';
import { describe, frontMatterProblems, problemsError } from './problems.ts';

const file = 'site/src/content/pages/es/x.md';

/** What an editor is told about a front matter. */
function told(text: string, data: unknown): string[] {
  const result = pageSchema.safeParse(data);
  return result.success ? [] : frontMatterProblems(file, text, result.error.issues).map(describe);
}

const day = new Date('2026-10-01');
const good = { title: 'T', summary: 'S', owner: 'o', reviewed: day, reviewBy: day };

test('says nothing about a front matter without mistakes', () => {
  assert.deepEqual(told('', good), []);
});

test('tells the line of an entry that is not known', () => {
  assert.deepEqual(told('---\ntitle: T\ntopik: x\n---', { ...good, topik: 'x' }), [
    `${file}:3: There is no entry “topik”. Correct its name or take it out.`,
  ]);
});

test('tells which entry is missing', () => {
  const { owner: _, ...rest } = good;
  assert.deepEqual(told('---\ntitle: T\n---', rest), [
    `${file}: The entry “owner” is missing from the front matter. Add it.`,
  ]);
});

test('tells what an entry must be', () => {
  assert.deepEqual(told('---\nreviewBy: soon\n---', { ...good, reviewBy: 'soon' }), [
    `${file}:2: The entry “reviewBy” must be a date, such as 2026-10-01.`,
  ]);
});

test('puts every mistake into one error', () => {
  const error = problemsError([
    { file: 'b.md', message: 'Two.' },
    { file: 'a.md', line: 1, message: 'One.' },
  ]);
  assert.equal(error.message, 'The content has 2 mistake(s):\n  a.md:1: One.\n  b.md: Two.');
});
