import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFolder } from '../../guide/folder.ts';
import { readSources } from '../sources.ts';
import { manyTexts } from './many.ts';
import { timesReading } from './ratio.ts';

test('the check of a thousand texts takes no more than six times parsing them', async () => {
  const { texts, others } = await readSources(contentFolder());
  const ratio = await timesReading({ texts: manyTexts(texts, 1000), others }, 3);
  assert.ok(ratio < 6, `${ratio.toFixed(1)} times`);
});
