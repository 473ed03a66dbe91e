import type { Row } from '@libsql/client';
import { fold, words as wordsOf } from '@first-login/shared/search';
import {
  type Counts,
  type EventCount,
  fewest,
  type OpinionCount,
  type WishCount,
} from '../../insights/counts.ts';
import type { Database } from './database.ts';

/**
 * What readers sent since a day, counted by day. Words are left where they are, but for what many said that they looked for.
 * @param since as YYYY-MM-DD
 */
export async function readCounts({ client, ready }: Database, since: string): Promise<Counts> {
  await ready();
  const opinions = await client.execute({
    sql: `SELECT day, kind, id, locale, helpful, reason, follows, count(*) AS count FROM feedback
      WHERE day >= ? GROUP BY day, kind, id, locale, helpful, reason, follows`,
    args: [since],
  });
  const events = await client.execute({
    sql: 'SELECT day, type, id, locale, count FROM events WHERE day >= ?',
    args: [since],
  });
  const wishes = await client.execute({
    sql: `SELECT locale, words, count(*) AS count FROM feedback
      WHERE day >= ? AND kind = 'search' AND words IS NOT NULL GROUP BY locale, words`,
    args: [since],
  });
  return {
    wishes: commonOf(wishes.rows.map((row) => plain(row, wishes.columns) as WishCount)),
    opinions: opinions.rows.map((row) => plain(row, opinions.columns) as OpinionCount),
    events: events.rows.map((row) => plain(row, events.columns) as EventCount),
  };
}

/** What was said often enough that it is nobody's own, «Préstamo» and «prestamo» as one. */
function commonOf(wishes: readonly WishCount[]): WishCount[] {
  const groups = Map.groupBy(
    wishes,
    ({ locale, words }) => `${locale} ${wordsOf(words).map(fold).join(' ')}`,
  );
  return [...groups.values()].flatMap((same): WishCount[] => {
    const count = same.reduce((sum, one) => sum + one.count, 0);
    const [most] = same.toSorted((a, b) => b.count - a.count);
    return most && count >= fewest ? [{ ...most, count }] : [];
  });
}

/** The endpoints check what they keep, so a row has the shape of its table. */
const plain = (row: Row, columns: readonly string[]): unknown =>
  Object.fromEntries(columns.map((name) => [name, row[name]]));
