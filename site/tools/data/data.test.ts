import type { InStatement } from '@libsql/client';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Database, openDatabase } from '../../src/lib/server/store/database.ts';
import { openStore } from '../../src/lib/server/store/index.ts';
import type { SqlClient } from '../../src/lib/server/store/sql-client.ts';
import { callOf } from './call.ts';
import { exportRecords } from './export.ts';
import { purge } from './purge.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-data-'));
const file = join(folder, 'help.db');
const url = pathToFileURL(file).href;
after(() => rmSync(folder, { recursive: true, force: true }));

const formula = '=HYPERLINK("https://evil.example";"ver")';

before(async () => {
  const store = openStore({ url });
  const opinion = { kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'no' } as const;
  await store.addFeedback({ ...opinion, words: 'secreto-antiguo' }, '2025-01-01');
  await store.addFeedback({ ...opinion, reason: 'unclear', words: formula }, '2026-11-01');
  await store.addFeedback({ ...opinion, words: 'dos\nlíneas, "así"' }, '2026-11-02');
  await store.countEvent({ type: 'article-view', locale: 'es', id: 'clave-temporal' }, '2025-01-01');
  store.close();
});

function data(words: string[], env: NodeJS.ProcessEnv = { DATABASE_URL: url }) {
  const script = fileURLToPath(new URL('../data.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...words], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

test('exports CSV that a spreadsheet reads whole and never runs', () => {
  const { stdout, status } = data(['export', '--since', '2026-01-01']);
  assert.equal(status, 0);
  const lines = stdout.split('\r\n');
  assert.equal(lines[0], '\uFEFFrow,day,kind,id,locale,helpful,reason,words,follows');
  assert.equal(
    lines[1],
    `2,2026-11-01,article,clave-temporal,es,no,unclear,"'=HYPERLINK(""https://evil.example"";""ver"")",0`,
  );
  assert.equal(lines[2], '3,2026-11-02,article,clave-temporal,es,no,,"dos\nlíneas, ""así""",0');
  assert.deepEqual(lines.slice(3), ['']);
});

test('exports JSON as it is, and counts', () => {
  const rows = JSON.parse(data(['export', '--format', 'json']).stdout) as { words: string }[];
  assert.deepEqual([rows.length, rows[1]?.words], [3, formula]);
  assert.deepEqual(JSON.parse(data(['export', '--what', 'events', '--format=json']).stdout), [
    { day: '2025-01-01', type: 'article-view', id: 'clave-temporal', locale: 'es', count: 1 },
  ]);
  assert.deepEqual(JSON.parse(data(['export', '--format', 'json', '--since', '2030-01-01']).stdout), []);
});

test('writes a file that only its owner reads, and no file over another', () => {
  const to = join(folder, 'opinions.csv');
  assert.equal(data(['export', '--to', to]).status, 0);
  assert.match(readFileSync(to, 'utf8'), /secreto-antiguo/);
  assert.equal(statSync(to).mode & 0o077, 0);
  const again = data(['export', '--to', to]);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /opinions\.csv exists already\. Take it away/);
  const nowhere = data(['export', '--to', join(folder, 'none', 'opinions.csv')]);
  assert.match(nowhere.stderr, /opinions\.csv cannot be written: ENOENT.* Choose another place\./);
});

test('where the database is lost in the midst of it, no half of a file is left that would pass for the whole', async () => {
  const to = join(folder, 'half.csv');
  const database = openDatabase({ url });
  let pages = 0;
  const rows = Array.from({ length: 500 }, (_, row) => ({ row, words: 'x'.repeat(600) }));
  const execute = () =>
    pages++ === 0 ? { rows, columns: ['row', 'words'] } : Promise.reject(new Error('socket hang up'));
  const failing = { ...database, ready: () => Promise.resolve(), client: { execute } } as unknown as Database;
  await assert.rejects(
    exportRecords(failing, { command: 'export', what: 'feedback', format: 'csv', to }),
    /socket hang up/,
  );
  database.client.close();
  assert.ok(!existsSync(to));
});

const wrong: [string[], RegExp][] = [
  [['erase'], /«erase» is not a command of pnpm data\. The commands are export and purge\./],
  [['purge'], /Say how old: --older-than 365d/],
  [['purge', '--older-than', 'soon'], /«soon» is no age\. Write days, such as 365d/],
  [['purge', '--older-than', '0d'], /«0d» is no age/],
  [['purge', '--older-than', '-5d'], /argument is ambiguous.*«pnpm data help»/s],
  [['purge', '--older-than=2026-02-30'], /«2026-02-30» is no age/],
  [['purge', '--older-than', '2999-01-01'], /2999-01-01 is still to come: that would delete everything/],
  [['purge', '--older', '5d'], /Unknown option '--older'.*«pnpm data help» says what purge takes/],
  [['purge', '5d'], /Unexpected argument '5d'.*«pnpm data help»/],
  [['export', '--format', 'xml'], /--format is «xml»\. It can be csv or json\./],
  [['export', '--what', 'readers'], /--what is «readers»\. It can be feedback or events\./],
  [['export', '--since', 'May'], /--since is «May», which is no day\. Write it as YYYY-MM-DD/],
];
for (const [words, sentence] of wrong)
  test(`«pnpm data ${words.join(' ')}» is answered with what to do`, () => {
    assert.throws(
      () => callOf(words, new Date('2026-11-26')),
      ({ name, message }: Error) => name === 'CallError' && !message.includes('\n') && sentence.test(message),
    );
  });

test('a wrong call is one line of error, and a failure', () => {
  const { stderr, stdout, status } = data(['purge', '--older-than', 'soon']);
  assert.match(stderr, /^«soon» is no age\. .*\n$/);
  assert.deepEqual([stdout, status], ['', 1]);
});

test('an age in days is counted back from today', () => {
  assert.deepEqual(callOf(['purge', '--older-than', '365d'], new Date('2026-11-26T23:59:59Z')), {
    command: 'purge',
    before: '2025-11-26',
    dryRun: false,
  });
});

test('a database that is not there is not made', () => {
  const { stderr, status } = data(['purge', '--older-than', '1d'], {
    DATABASE_URL: pathToFileURL(join(folder, 'none.db')).href,
  });
  assert.equal(status, 1);
  assert.match(stderr, /There is no database at file:.*none\.db\. Set DATABASE_URL/);
});

test('a server that does not answer is told, and nothing is changed', () => {
  const { stderr, status } = data(['purge', '--older-than', '1d'], { DATABASE_URL: 'http://127.0.0.1:9' });
  assert.equal(status, 1);
  assert.match(stderr, /^The database did not answer: .*\. Nothing was changed\.$/m);
});

const emptyLog = 'PRAGMA wal_checkpoint(TRUNCATE)';

/** Why a purge fails in a database of its own, with one old opinion in it, of which a part fails; and what is left. */
async function failedPurge(
  part: (database: Database) => { isFile?: boolean; client: Partial<Pick<SqlClient, 'batch' | 'execute'>> },
) {
  const database = openDatabase({ url: pathToFileURL(join(folder, 'failing.db')).href });
  await database.ready();
  await database.client.batch(
    [
      'DELETE FROM feedback',
      "INSERT INTO feedback (kind, id, locale, helpful, day) VALUES ('article', 'a', 'es', 'no', '2025-01-01')",
    ],
    'write',
  );
  const whole = {
    batch: database.client.batch.bind(database.client),
    execute: database.client.execute.bind(database.client),
  };
  const { client, ...rest } = part(database);
  const failing = { ...database, ...rest, client: { ...database.client, ...whole, ...client } };
  const call = { command: 'purge', before: '2026-01-01', dryRun: false } as const;
  const why = await purge(failing, call).catch((error: unknown) => error);
  const { rows } = await database.client.execute('SELECT count(*) AS n FROM feedback');
  database.client.close();
  assert.ok(why instanceof Error);
  return { name: why.name, message: why.message, left: rows[0]?.['n'] };
}

for (const [what, answer, reason] of [
  ['fails', () => Promise.reject(new Error('disk I/O error')), 'disk I/O error'],
  [
    'is held up by a reader',
    (client: SqlClient) => client.execute('SELECT 1 AS busy, 9 AS log, 3 AS checkpointed'),
    'another program is reading the database',
  ],
] as const)
  test(`where only the log ${what}, what was deleted is said to be, and what to do`, async () => {
    const failed = await failedPurge(({ client }) => ({
      client: {
        execute: (statement: InStatement) =>
          statement === emptyLog ? answer(client) : client.execute(statement),
      },
    }));
    assert.deepEqual(failed, {
      name: 'CallError',
      message: `From before 2026-01-01, 1 opinion and 0 counts were deleted, but the log beside the database could not be emptied: ${reason}. It may still hold what readers wrote: give the same command again.`,
      left: 0,
    });
  });

test('a server that is lost in the midst of a deletion leaves open whether it was done, and that is said', async () => {
  const failed = await failedPurge(({ client }) => ({
    isFile: false,
    client: {
      batch: async (statements: InStatement[]) => {
        await client.batch(statements, 'write');
        throw new Error('socket hang up');
      },
    },
  }));
  assert.equal(failed.name, 'CallError');
  assert.match(
    failed.message,
    /^The database broke off: socket hang up\. Whether anything was deleted is not known: «pnpm data purge --older-than 2026-01-01 --dry-run» tells what is left\.$/,
  );
});

test('a file that refuses a deletion has lost nothing', async () => {
  const failed = await failedPurge(() => ({
    client: { batch: () => Promise.reject(new Error('database is locked')) },
  }));
  assert.deepEqual(failed, { name: 'Error', message: 'database is locked', left: 1 });
});

test('deletes what is old, down to the bytes, and tells how much; a dry run only tells', () => {
  const bytes = () =>
    [file, `${file}-wal`].map((path) => (existsSync(path) ? readFileSync(path, 'latin1') : '')).join('');
  assert.ok(bytes().includes('secreto-antiguo'));
  const dry = data(['purge', '--older-than', '2026-01-01', '--dry-run']);
  assert.equal(dry.stdout, 'From before 2026-01-01, 1 opinion and 1 count would be deleted.\n');
  const done = data(['purge', '--older-than', '2026-01-01']);
  assert.equal(done.stdout, 'From before 2026-01-01, 1 opinion and 1 count were deleted.\n');
  assert.ok(!bytes().includes('secreto-antiguo'));
  assert.match(data(['purge', '--older-than', '5000d']).stdout, /0 opinions and 0 counts were deleted/);
  assert.equal((JSON.parse(data(['export', '--format', 'json']).stdout) as unknown[]).length, 2);
});
