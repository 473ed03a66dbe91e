import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stemmer } from '@orama/stemmers/spanish';
import { fold, words } from '../text.ts';
import { stem } from './snowball-spanish.ts';

test('stems are those of the library, for every word that editors and readers search by', () => {
  const root = join(import.meta.dirname, '../../../..');
  const texts = ['site/src/content/search/synonyms.yml', 'tests/search/sets/golden.es.tuning.tsv'];
  const all = texts.flatMap((file) => words(readFileSync(join(root, file), 'utf8')).map(fold));
  assert.ok(all.length > 1000);
  const others = all.map((word) => word.replace(/(?<=[cs])ion$/, 'ión'));
  assert.deepEqual(
    others.map(stem),
    others.map((word) => stemmer(word)),
  );
});
