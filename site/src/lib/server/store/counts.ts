import type { Row } from '@libsql/client';
import type { Counts, EventCount, OpinionCount } from '../../insights/counts.ts';
import type { Database } from './database.ts';

/** What readers sent since a day, counted by day. Words are left where they are. @param since as YYYY-MM-DD */
export async function readCounts({ client, ready }: Database, since: string): Promise<Counts> {
  await ready();
  const opinions = await client.execute({
    sql: `SELECT day, kind, id, locale, helpful, reason, count(*) AS count FROM feedback
      WHERE day >= ? GROUP BY day, kind, id, locale, helpful, reason`,
    args: [since],
  });
  const events = await client.execute({
    sql: 'SELECT day, type, id, locale, count FROM events WHERE day >= ?',
    args: [since],
  });
  return {
    opinions: opinions.rows.map((row) => plain(row, opinions.columns) as OpinionCount),
    events: events.rows.map((row) => plain(row, events.columns) as EventCount),
  };
}

/** The endpoints check what they keep, so a row has the shape of its table. */
const plain = (row: Row, columns: readonly string[]): unknown =>
  Object.fromEntries(columns.map((name) => [name, row[name]]));
