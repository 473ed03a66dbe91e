import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadRules } from '../load-rules.ts';
import { pathRecords } from '../path-records.ts';
import { snapshotFile, snapshotPath, snapshotText } from './snapshot.ts';

test('the rules lead where the snapshot says', async () => {
  const now = snapshotText(pathRecords(await loadRules()));
  assert.ok(
    now === (await readFile(snapshotPath(), 'utf8')),
    `The rules are not those of ${snapshotFile()}. Run «pnpm guide diff» to see which customers go elsewhere; if that is meant, run «pnpm guide snapshot».`,
  );
});
