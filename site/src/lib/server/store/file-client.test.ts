import { createClient } from '@libsql/client';
import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openDatabase } from './database.ts';
import { type Store, openStore } from './index.ts';
import { emptyLog } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-file-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string) => join(folder, name);
const opinion = { kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'yes' } as const;
const keep = (store: Store) => store.addFeedback(opinion, '2026-11-23');

/** A store with one opinion in it, and another program at its file. */
async function opened(name: string) {
  const url = pathToFileURL(fileOf(name)).href;
  const store = openStore({ url });
  await keep(store);
  return { store, other: createClient({ url }) };
}

/** Has another program hold a file for itself. Returns a function that lets it go. */
async function hold({ other }: Awaited<ReturnType<typeof opened>>) {
  const transaction = await other.transaction('write');
  return () => transaction.rollback();
}

test('while another program writes to the file, everything else goes on, and the opinion is kept after', async () => {
  const both = await opened('held.db');
  const letGo = await hold(both);
  const kept = keep(both.store);
  const asked = performance.now();
  await new Promise((done) => setTimeout(done, 100));
  assert.ok(performance.now() - asked < 1_000, 'nothing else could be done meanwhile');
  await letGo();
  await kept;
  both.store.close();
});

test('what is kept after a file was held too long is there for others as well', async () => {
  const both = await opened('long.db');
  const letGo = await hold(both);
  const healthy = both.store.isHealthy();
  await assert.rejects(keep(both.store), /locked/);
  assert.equal(await healthy, false, 'a database that takes nothing is not healthy');
  await letGo();
  assert.equal(await both.store.isHealthy(), true);
  await keep(both.store);
  await keep(both.store);
  const { rows } = await both.other.execute('SELECT count(*) AS n FROM feedback');
  assert.equal(rows[0]?.['n'], 3);
  await both.other.execute('DELETE FROM feedback');
  both.store.close();
});

test('the log beside the file is emptied as soon as nobody reads it', async () => {
  const { store, other } = await opened('read.db');
  const reading = await other.transaction('read');
  await reading.execute('SELECT * FROM feedback');
  await keep(store);
  store.close();
  const database = openDatabase({ url: pathToFileURL(fileOf('read.db')).href });
  const emptied = emptyLog(database);
  await new Promise((done) => setTimeout(done, 100));
  await reading.rollback();
  await emptied;
  database.client.close();
});

for (const [what, change] of [
  ['taken away', rmSync],
  ['replaced', (file: string) => renameSync(fileOf('copy.db'), file)],
] as const)
  test(`nothing is said to be kept in a file that was ${what}`, async () => {
    const copy = await opened('copy.db');
    copy.store.close();
    const { store } = await opened('gone.db');
    change(fileOf('gone.db'));
    await assert.rejects(keep(store), /gone\.db was taken away or replaced/);
    assert.equal(await store.isHealthy(), false);
    store.close();
  });
