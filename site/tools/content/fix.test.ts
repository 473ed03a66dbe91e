import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes } from './fix.ts';
import { rules } from './rules/index.ts';
import { checkSources, smallContent } from './testing/small-content.ts';

for (const { id, example } of rules.filter(({ fixes }) => fixes))
  test(`${id}: what --fix can mend is mended, and nothing else changes`, async () => {
    const texts = smallContent(example.bad);
    const problems = await checkSources(texts);
    const fixable = problems.filter(({ fix }) => fix !== undefined);
    for (const [path, text] of texts) {
      const own = fixable.filter(({ file }) => file === `site/src/content/${path}`);
      texts.set(path, applyFixes(text, own));
    }
    const left = (await checkSources(texts)).filter(({ rule }) => rule === id);
    assert.equal(left.length, problems.length - fixable.length);
  });
