import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '@libsql/client';
import type { Database } from './database.ts';
import { patience, pauseAfter } from './file-client.ts';

/** What can be exported. */
export const recordKinds = ['feedback', 'events'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A row as it is exported: columns in order. */
export type ExportedRow = Readonly<Record<string, string | number | null>>;

export const columnsOf = {
  feedback: ['row', 'day', 'kind', 'id', 'locale', 'helpful', 'reason', 'words', 'follows'],
  events: ['day', 'type', 'id', 'locale', 'count'],
} as const satisfies Record<RecordKind, readonly string[]>;

/** What tells a row from others, and their order: oldest first. */
const keysOf = {
  feedback: ['row'],
  events: ['day', 'type', 'id', 'locale'],
} as const satisfies Record<RecordKind, readonly string[]>;

/** How many rows are read at a time. */
const page = 500;

/**
 * All rows of a kind, oldest first, read bit by bit. Each bit begins after the last row of the one before, so that what is added or
 * deleted meanwhile makes no other row come twice or not at all.
 * @param since the first day, as YYYY-MM-DD
 */
export async function* readRecords(
  { client, ready }: Database,
  kind: RecordKind,
  since = '',
): AsyncGenerator<ExportedRow> {
  await ready();
  const keys = keysOf[kind];
  const order = keys.join(', ');
  const after = `AND (${order}) > (${keys.map(() => '?').join(', ')})`;
  let last: Row | undefined;
  do {
    const from = last;
    // With the plus, SQLite finds the rows by the key and not by the first day, which would read all before once more.
    const { rows, columns } = await client.execute({
      sql: `SELECT ${columnsOf[kind].join(', ')} FROM ${kind} WHERE +day >= ? ${from ? after : ''} ORDER BY ${order} LIMIT ?`,
      args: [since, ...(from ? keys.map((name) => from[name] ?? null) : []), page],
    });
    for (const row of rows) yield Object.fromEntries(columns.map((name) => [name, plain(row[name])]));
    last = rows[page - 1];
  } while (last);
}

function plain(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}

/** How many rows of each kind are of a day before. */
export type RowCounts = Record<RecordKind, number>;

/** How many rows there are from before a day. @param day as YYYY-MM-DD */
export async function countBefore({ client, ready }: Database, day: string): Promise<RowCounts> {
  await ready();
  const count = async (kind: RecordKind) => {
    const { rows } = await client.execute({
      sql: `SELECT count(*) AS n FROM ${kind} WHERE day < ?`,
      args: [day],
    });
    return Number(rows[0]?.['n'] ?? 0);
  };
  return { feedback: await count('feedback'), events: await count('events') };
}

/**
 * Deletes what is from before a day, in one transaction, and tells how much that was. In a file the bytes are written
 * over as well; the log may still have them: see `emptyLog`.
 * @param day as YYYY-MM-DD
 */
export async function deleteBefore({ client, isFile, ready }: Database, day: string): Promise<RowCounts> {
  await ready();
  const overwrite = isFile ? ['PRAGMA secure_delete = ON'] : [];
  const deletions = recordKinds.map((kind) => ({ sql: `DELETE FROM ${kind} WHERE day < ?`, args: [day] }));
  const results = await client.batch([...overwrite, ...deletions], 'write');
  const [feedback = 0, events = 0] = results.slice(overwrite.length).map(({ rowsAffected }) => rowsAffected);
  return { feedback, events };
}

/** Empties the log beside a file, which may still have what was deleted. Rejects when it cannot. A server has its own ways. */
export async function emptyLog({ client, isFile }: Database): Promise<void> {
  if (!isFile) return;
  const until = performance.now() + patience;
  for (let attempts = 0; ; attempts += 1) {
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    // SQLite does not fail here: it says so.
    if (rows[0]?.['busy'] === 0) return;
    if (performance.now() > until) throw new Error('another program is reading the database');
    await pause(pauseAfter(attempts));
  }
}
