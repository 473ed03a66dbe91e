import { createClient } from '@libsql/client';
import type { CountedEvent, Feedback } from '@first-login/shared/api';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from './migrate.ts';

/** What the site keeps of its readers: opinions and counts, without anything that tells whose they are. */
export interface Store {
  /** @param day when it came, as YYYY-MM-DD: the hour would tell more than is needed. Rejects when the database fails. */
  addFeedback(feedback: Feedback, day: string): Promise<void>;
  /** Adds one to the count of a day. Rejects when the database fails. */
  countEvent(event: CountedEvent, day: string): Promise<void>;
  /** Whether the database answers. */
  isHealthy(): Promise<boolean>;
  close(): void;
}

/** How long to wait for another process that writes to the same file, in milliseconds. */
const busyTimeout = 5000;

export interface DatabaseAddress {
  /** `file:` with an absolute path, or the address of a libSQL server (`libsql:`, `https:`). */
  url: string;
  authToken?: string | undefined;
}

/**
 * Opens the database and, on first use, creates what it lacks. A server that does not answer is no reason not to start:
 * it is tried again with each request.
 */
export function openStore({ url, authToken }: DatabaseAddress): Store {
  const isFile = url.startsWith('file:');
  if (isFile) mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
  const client = createClient({ url, timeout: busyTimeout, ...(authToken && { authToken }) });

  let prepared: Promise<void> | undefined;
  const prepare = async () => {
    // Readers and the writer don't wait for each other, and what was acknowledged outlives a killed process.
    if (isFile) await client.execute('PRAGMA journal_mode = WAL');
    await migrate(client);
  };
  const ready = () =>
    (prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    }));

  return {
    async addFeedback({ kind, id, locale, helpful, reason, words }, day) {
      await ready();
      await client.execute({
        sql: 'INSERT INTO feedback (kind, id, locale, helpful, reason, words, day) VALUES (?, ?, ?, ?, ?, ?, ?)',
        args: [kind, id, locale, helpful, reason ?? null, words ?? null, day],
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
    async isHealthy() {
      try {
        await ready();
        await client.execute('SELECT count(*) FROM migrations');
        return true;
      } catch {
        return false;
      }
    },
    close: () => {
      client.close();
    },
  };
}
