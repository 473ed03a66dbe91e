import { setImmediate as turnOfOthers } from 'node:timers/promises';
import type { InArgs } from '@libsql/client';
import { fold, words as wordsOf } from '@first-login/shared/search';
import {
  type Counts,
  type EventCount,
  fewest,
  type OpinionCount,
  type WishCount,
} from '../../insights/counts.ts';
import type { Database } from './database.ts';
import type { SqlClient } from './sql-client.ts';

/** How many rows are counted at a time. A file is read in the thread that answers everybody: no page may wait for all of it. */
const slice = 1_000;

/**
 * What readers sent since a day, counted by day. Words are left where they are, but for what many said that they looked for.
 * @param since as YYYY-MM-DD
 */
export async function readCounts({ client, ready }: Database, since: string): Promise<Counts> {
  await ready();
  const opinions = new Map<string, OpinionCount>();
  const wishes = new Map<string, Map<string, WishCount>>();
  for await (const range of slices(client)) {
    for (const one of await opinionsIn(client, since, range)) {
      const { count: _, ...what } = one;
      add(opinions, Object.values(what).join(' '), one);
    }
    for (const one of await wishesIn(client, since, range)) {
      const same = meaningOf(one);
      const forms = wishes.get(same) ?? new Map<string, WishCount>();
      add(forms, one.words, one);
      wishes.set(same, forms);
    }
  }
  const events = await rowsOf<EventCount>(
    client,
    'SELECT day, type, id, locale, count FROM events WHERE day >= ?',
    [since],
  );
  return { wishes: commonOf(wishes), opinions: [...opinions.values()], events };
}

/** A first and a last number of rows. */
type Range = readonly [from: number, to: number];

/** All opinions in slices, with a turn for others before each. */
async function* slices(client: SqlClient): AsyncGenerator<Range> {
  const [ends] = await rowsOf<{ first: number | null; last: number | null }>(
    client,
    'SELECT min(row) AS first, max(row) AS last FROM feedback',
  );
  const last = ends?.last ?? 0;
  for (let from = ends?.first ?? 1; from <= last; from += slice) {
    await turnOfOthers();
    yield [from, from + slice - 1];
  }
}

const opinionsIn = (client: SqlClient, since: string, range: Range) =>
  rowsOf<OpinionCount>(
    client,
    `SELECT day, kind, id, locale, helpful, reason, follows, count(*) AS count FROM feedback
      WHERE row BETWEEN ? AND ? AND day >= ? GROUP BY day, kind, id, locale, helpful, reason, follows`,
    [...range, since],
  );

const wishesIn = (client: SqlClient, since: string, range: Range) =>
  rowsOf<WishCount>(
    client,
    `SELECT locale, words, count(*) AS count FROM feedback
      WHERE row BETWEEN ? AND ? AND day >= ? AND kind = 'search' AND words IS NOT NULL GROUP BY locale, words`,
    [...range, since],
  );

/** The endpoints check what they keep, so a row has the shape of its table. */
async function rowsOf<Row>(client: SqlClient, sql: string, args: InArgs = []): Promise<Row[]> {
  const { rows, columns } = await client.execute({ sql, args });
  return rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])) as Row);
}

function add<Counted extends { count: number }>(sums: Map<string, Counted>, key: string, one: Counted): void {
  sums.set(key, { ...one, count: one.count + (sums.get(key)?.count ?? 0) });
}

/** The same for «Préstamo» and «prestamo». */
const meaningOf = ({ locale, words }: WishCount): string => `${locale} ${wordsOf(words).map(fold).join(' ')}`;

/** What was said often enough that it is nobody's own, in the form that most gave it. */
function commonOf(wishes: ReadonlyMap<string, ReadonlyMap<string, WishCount>>): WishCount[] {
  return [...wishes.values()].flatMap((forms): WishCount[] => {
    const same = [...forms.values()];
    const count = same.reduce((sum, one) => sum + one.count, 0);
    const [most] = same.toSorted((a, b) => b.count - a.count);
    return most && count >= fewest ? [{ ...most, count }] : [];
  });
}
