import { createClient } from '@libsql/client';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openStore } from './index.ts';
import { migrations } from './migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-store-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const address = (name: string) => pathToFileURL(join(folder, name)).href;
const opinion = { kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'yes' } as const;

async function rows(url: string) {
  const client = createClient({ url });
  const result = await client.execute(
    'SELECT kind, id, locale, helpful, reason, words, day FROM feedback ORDER BY row',
  );
  client.close();
  return result.rows.map((row) => ({ ...row }));
}

test('creates its folder and its tables, and keeps an opinion after it is closed', async () => {
  const url = address('new/folder/help.db');
  const store = openStore({ url });
  await store.addFeedback(opinion, '2026-11-23');
  store.close();
  const again = openStore({ url });
  await again.addFeedback({ ...opinion, helpful: 'no', reason: 'unclear', words: 'No abre' }, '2026-11-24');
  again.close();
  assert.deepEqual(await rows(url), [
    { ...opinion, reason: null, words: null, day: '2026-11-23' },
    { ...opinion, helpful: 'no', reason: 'unclear', words: 'No abre', day: '2026-11-24' },
  ]);
});

test('a database of the first version gets its new columns and keeps what is in it', async () => {
  const url = address('old.db');
  const client = createClient({ url });
  await client.batch(
    [
      'CREATE TABLE migrations (step INTEGER PRIMARY KEY) STRICT',
      ...(migrations[0] ?? []),
      'INSERT INTO migrations VALUES (1)',
      "INSERT INTO feedback (kind, id, locale, helpful, day) VALUES ('article', 'clave-temporal', 'es', 'yes', '2026-01-01')",
    ],
    'write',
  );
  client.close();
  const store = openStore({ url });
  await store.addFeedback({ ...opinion, words: 'Gracias' }, '2026-11-23');
  store.close();
  assert.deepEqual(
    (await rows(url)).map(({ words, day }) => ({ words, day })),
    [
      { words: null, day: '2026-01-01' },
      { words: 'Gracias', day: '2026-11-23' },
    ],
  );
});

test('two that open the same new file at once both keep what they get', async () => {
  const url = address('shared.db');
  const stores = [openStore({ url }), openStore({ url })];
  await Promise.all(stores.map((store) => store.addFeedback(opinion, '2026-11-23')));
  for (const store of stores) store.close();
  assert.equal((await rows(url)).length, 2);
});

test('writes through to the disk before it answers, so that a power cut loses nothing', async () => {
  const url = address('durable.db');
  const store = openStore({ url });
  await store.addFeedback(opinion, '2026-11-23');
  const client = createClient({ url });
  const pragma = async (name: string) => (await client.execute(`PRAGMA ${name}`)).rows[0]?.[name];
  assert.deepEqual([await pragma('journal_mode'), await pragma('synchronous')], ['wal', 2]);
  client.close();
  store.close();
});

test('says whether the database answers', async () => {
  const good = openStore({ url: address('good.db') });
  assert.equal(await good.isHealthy(), true);
  good.close();
  writeFileSync(
    join(folder, 'broken.db'),
    'this is no database, and long enough to be read as a header of one'.repeat(20),
  );
  const broken = openStore({ url: address('broken.db') });
  assert.equal(await broken.isHealthy(), false);
  await assert.rejects(broken.addFeedback(opinion, '2026-11-23'));
  broken.close();
});

test('a server that cannot be reached is unhealthy, not fatal', async () => {
  const store = openStore({ url: 'http://127.0.0.1:9' });
  assert.equal(await store.isHealthy(), false);
  store.close();
});
