import type { CountedEvent, Feedback } from '@first-login/shared/api';
import type { Counts } from '../../insights/counts.ts';
import { readCounts } from './counts.ts';
import { type DatabaseAddress, openDatabase } from './database.ts';

interface KeptFeedback extends Feedback {
  /** Gives the reason of a vote that was kept before, and is none of its own. */
  follows?: boolean;
}

/** What the site keeps of its readers: opinions and counts, without anything that tells whose they are. */
export interface Store {
  /** @param day when it came, as YYYY-MM-DD: the hour would tell more than is needed. Rejects when the database fails. */
  addFeedback(feedback: KeptFeedback, day: string): Promise<void>;
  /** Adds one to the count of a day. Rejects when the database fails. */
  countEvent(event: CountedEvent, day: string): Promise<void>;
  /** What came since a day (YYYY-MM-DD), counted. Rejects when the database fails. */
  countsSince(day: string): Promise<Counts>;
  /** Whether the database takes what it is given. */
  isHealthy(): Promise<boolean>;
  close(): void;
}

/** Opens the store in a database: see `openDatabase`. */
export function openStore(address: DatabaseAddress): Store {
  const database = openDatabase(address);
  const { client, ready } = database;
  return {
    async addFeedback({ kind, id, locale, helpful, reason, words, follows = false }, day) {
      await ready();
      await client.execute({
        sql: 'INSERT INTO feedback (kind, id, locale, helpful, reason, words, follows, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        args: [kind, id, locale, helpful, reason ?? null, words ?? null, Number(follows), day],
      });
    },
    async countEvent({ type, id, locale }, day) {
      await ready();
      await client.execute({
        sql: `INSERT INTO events (day, type, id, locale, count) VALUES (?, ?, ?, ?, 1)
          ON CONFLICT (day, type, id, locale) DO UPDATE SET count = count + 1`,
        args: [day, type, id, locale],
      });
    },
    countsSince: (day) => readCounts(database, day),
    isHealthy: onceASecond(async () => {
      try {
        await ready();
        await client.execute('UPDATE health SET checks = checks + 1');
        return true;
      } catch {
        return false;
      }
    }),
    close: () => {
      client.close();
    },
  };
}

/** Asks once for all who want to know at the same time, and not again within a second of a yes: anyone may ask. */
function onceASecond(ask: () => Promise<boolean>): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  let yes = -Infinity;
  return async () => {
    if (performance.now() - yes < 1_000) return true;
    asking ??= ask().finally(() => (asking = undefined));
    const isTrue = await asking;
    if (isTrue) yes = performance.now();
    return isTrue;
  };
}
