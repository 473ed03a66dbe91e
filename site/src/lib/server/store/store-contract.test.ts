import type { InStatement, InValue } from '@libsql/client';
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Database, type DatabaseAddress, openDatabase } from './database.ts';
import { openStore } from './index.ts';
import { countBefore, deleteBefore, type ExportedRow, readRecords, type RecordKind } from './records.ts';
import { sqld, startLibsqlServer } from './sqld.fixture.ts';

// What the store promises, wherever it keeps what it gets. `LIBSQL_TEST_URL` (and `LIBSQL_TEST_TOKEN`) name another server
// than one that is started for this; nothing of it is touched but rows of January 1970.

const folder = mkdtempSync(join(tmpdir(), 'help-contract-'));
const named = process.env['LIBSQL_TEST_URL'];
const server = sqld && !named ? await startLibsqlServer() : undefined;
after(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const targets: { name: string; address: DatabaseAddress | undefined }[] = [
  { name: 'a file', address: { url: pathToFileURL(join(folder, 'help.db')).href } },
  {
    name: 'a libSQL server',
    address: named ? { url: named, authToken: process.env['LIBSQL_TEST_TOKEN'] } : server?.address,
  },
];

const id = `test-${randomBytes(6).toString('hex')}`;
const opinion = { kind: 'article', id, locale: 'es', helpful: 'no' } as const;
const day = (number: number) => `1970-01-0${number}`;

const all = async (database: Database, kind: RecordKind) =>
  (await Readable.from(readRecords(database, kind)).toArray()) as ExportedRow[];

async function rowsOf(address: DatabaseAddress, kind: RecordKind) {
  const database = openDatabase(address);
  const rows = await all(database, kind);
  database.client.close();
  return rows.filter((row) => row['id'] === id);
}

for (const { name, address } of targets) {
  const inTarget = (what: string, run: (address: DatabaseAddress) => Promise<void>) =>
    test(
      `${name}: ${what}`,
      { skip: address ? false : 'there is no sqld for this system, and LIBSQL_TEST_URL names no server' },
      () => address && run(address),
    );

  inTarget('keeps opinions, the words as they are', async (address) => {
    const words = `No abre; "la app"\n'; DROP TABLE feedback; -- ñ 漢 🙂`;
    const store = openStore(address);
    await store.addFeedback({ ...opinion, reason: 'unclear', words }, day(1));
    await store.addFeedback({ ...opinion, helpful: 'yes', follows: true }, day(2));
    store.close();
    const rows = await rowsOf(address, 'feedback');
    assert.deepEqual(
      rows.map(({ row: _, ...rest }) => rest),
      [
        { ...opinion, reason: 'unclear', words, follows: 0, day: day(1) },
        { ...opinion, helpful: 'yes', reason: null, words: null, follows: 1, day: day(2) },
      ],
    );
  });

  inTarget('counts events by day, kind, subject and language', async (address) => {
    const store = openStore(address);
    const view = { type: 'article-view', locale: 'es', id } as const;
    for (const number of [1, 1, 2]) await store.countEvent(view, day(number));
    await store.countEvent({ ...view, locale: 'en' }, day(1));
    store.close();
    const counts = (await rowsOf(address, 'events')).map((row) => [row['day'], row['locale'], row['count']]);
    assert.deepEqual(counts, [
      [day(1), 'en', 1],
      [day(1), 'es', 2],
      [day(2), 'es', 1],
    ]);
  });

  inTarget('is ready for several that begin at once', async (address) => {
    const stores = [openStore(address), openStore(address)];
    assert.deepEqual(await Promise.all(stores.map((store) => store.isHealthy())), [true, true]);
    for (const store of stores) store.close();
  });

  inTarget('deletes what is from before a day, and no more', async (address) => {
    const database = openDatabase(address);
    assert.deepEqual(await countBefore(database, day(2)), { feedback: 1, events: 2 });
    assert.deepEqual(await deleteBefore(database, day(2)), { feedback: 1, events: 2 });
    assert.deepEqual(
      [...(await rowsOf(address, 'feedback')), ...(await rowsOf(address, 'events'))].map((row) => row['day']),
      [day(2), day(2)],
    );
    assert.deepEqual(await deleteBefore(database, day(3)), { feedback: 1, events: 1 });
    database.client.close();
  });
}

test('a server that wants another token is unhealthy, and takes nothing', { skip: !server }, async () => {
  const url = server?.address.url ?? '';
  for (const authToken of ['wrong', undefined]) {
    const store = openStore({ url, authToken });
    assert.equal(await store.isHealthy(), false);
    await assert.rejects(store.addFeedback(opinion, day(1)));
    store.close();
  }
});

test(
  'a server that is gone for a while is used again once it is back, with what it had',
  { skip: !server },
  async () => {
    if (!server) return;
    const store = openStore(server.address);
    await store.addFeedback({ ...opinion, words: 'antes' }, day(4));
    await server.kill();
    assert.equal(await store.isHealthy(), false);
    await assert.rejects(store.addFeedback({ ...opinion, words: 'entretanto' }, day(4)));
    await server.restart();
    assert.equal(await store.isHealthy(), true);
    await store.addFeedback({ ...opinion, words: 'después' }, day(4));
    store.close();
    const rows = await rowsOf(server.address, 'feedback');
    assert.deepEqual(
      rows.map(({ words }) => words),
      ['antes', 'después'],
    );
  },
);

test('more rows than are read at a time come out whole and in order', async () => {
  const database = openDatabase({ url: pathToFileURL(join(folder, 'many.db')).href });
  await database.ready();
  await database.client.execute(
    `INSERT INTO feedback (kind, id, locale, helpful, day)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1201)
      SELECT 'article', 'a', 'es', 'yes', '2026-01-01' FROM n`,
  );
  const rows = (await all(database, 'feedback')).map(({ row }) => row);
  database.client.close();
  assert.deepEqual(
    rows,
    Array.from({ length: 1201 }, (_, at) => at + 1),
  );
});

/** Reads records of a database, and changes it by a statement once the first ones are out. */
async function readWhile(name: string, kind: RecordKind, fill: string, change: string) {
  const database = openDatabase({ url: pathToFileURL(join(folder, name)).href });
  await database.ready();
  await database.client.execute(fill);
  const rows: ExportedRow[] = [];
  for await (const row of readRecords(database, kind)) {
    if (rows.length === 0) await database.client.execute(change);
    rows.push(row);
  }
  database.client.close();
  return rows;
}

test('counts that come while others are read make none come out twice', async () => {
  const rows = await readWhile(
    'grows.db',
    'events',
    `INSERT INTO events (day, type, id, locale, count)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1201)
      SELECT '2026-01-0' || (i % 3 + 2), 'article-view', printf('a%04d', i / 2), iif(i % 2, 'es', 'en'), i FROM n`,
    `INSERT INTO events VALUES ('2026-01-01', 'article-view', 'a', 'es', 1)`,
  );
  const names = rows.map(({ day, type, id, locale }) => [day, type, id, locale].join(' '));
  assert.equal(names.length, 1201);
  assert.deepEqual(names, [...new Set(names)].toSorted());
});

test('opinions that are deleted while others are read make none be passed over', async () => {
  const rows = await readWhile(
    'shrinks.db',
    'feedback',
    `INSERT INTO feedback (kind, id, locale, helpful, day)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1201)
      SELECT 'article', 'a', 'es', 'yes', '2026-01-01' FROM n`,
    'DELETE FROM feedback WHERE row <= 100',
  );
  assert.deepEqual(
    rows.map(({ row }) => row),
    Array.from({ length: 1201 }, (_, at) => at + 1),
  );
});

test('what is read next is found by its key, so that a long export costs no more for each row', async () => {
  for (const [name, kind] of [
    ['grows.db', 'events'],
    ['shrinks.db', 'feedback'],
  ] as const) {
    const database = openDatabase({ url: pathToFileURL(join(folder, name)).href });
    const { client } = database;
    const asked: InStatement[] = [];
    const execute = (statement: InStatement) => {
      asked.push(statement);
      return client.execute(statement);
    };
    await all({ ...database, client: { ...client, execute } }, kind);
    const { sql, args } = asked.at(-1) as { sql: string; args: InValue[] };
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    client.close();
    assert.match(JSON.stringify(rows[0]), /\(rowid>\?\)|\(\(day,type,id,locale\)>\(\?,\?,\?,\?\)\)/);
  }
});
