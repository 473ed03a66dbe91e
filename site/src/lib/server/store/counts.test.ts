import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readCounts } from './counts.ts';
import { openDatabase } from './database.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-counts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** 50,000 opinions of five days, every third of them in words, some of which are common. */
async function filled() {
  const database = openDatabase({ url: pathToFileURL(join(folder, 'data', 'help.db')).href });
  await database.ready();
  await database.client.execute(`INSERT INTO feedback (kind, id, locale, helpful, words, day)
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 49999)
    SELECT iif(i % 3, 'article', 'search'), 'a', 'es', iif(i % 2, 'yes', 'no'),
      iif(i % 3, NULL, CASE WHEN i % 60 = 6 THEN 'Préstamo' WHEN i % 30 = 3 THEN 'prestamo ' ELSE 'palabra ' || i END),
      '2026-01-0' || (i % 5 + 1) FROM n`);
  return database;
}

test('counts are whole, and while they are made the server goes on with other things', async () => {
  const database = await filled();
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const { opinions, wishes } = await readCounts(database, '2026-01-02');
  clearImmediate(next);
  assert.ok(turns >= 10, `${turns} turns for others`);
  assert.equal(opinions.length, 16);
  assert.equal(
    opinions.reduce((sum, { count }) => sum + count, 0),
    40_000,
  );
  assert.deepEqual(wishes, [{ locale: 'es', words: 'prestamo ', count: 2501 }]);
  database.client.close();
});

test('nobody else on the machine can look into the folder that is made for the file', () => {
  assert.equal(statSync(join(folder, 'data')).mode & 0o077, 0);
});
