import { statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, LibsqlError } from '@libsql/client';
import type { SqlClient } from './sql-client.ts';

/** How long to wait for another process that writes to the same file, and how long between two attempts, in milliseconds. */
export const patience = 5_000;
export const betweenAttempts = 20;

/**
 * The client of a file, with three things that libSQL's own does not do. It works in the thread that answers everybody, so it
 * must not wait there for a file that another process writes to: it tries again until the file is free. After an error it
 * leaves the failed statement open, and what is written behind that one looks kept and is not: each error gets new
 * connections. And it goes on writing to a file that nobody finds any more.
 * @param client of a file; without a `timeout` of its own
 * @param path where the file is, if that is known
 */
export function fileClient(client: Client, path?: string): SqlClient {
  const checkPlace = path === undefined ? () => undefined : placeCheck(path);
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();
  /** One at a time, for new connections would break off what runs. */
  const inLine = <T>(run: () => Promise<T>): Promise<T> => {
    const until = performance.now() + patience;
    const mine = last.then(() => patiently(run, until));
    last = mine.catch(() => undefined);
    return mine;
  };
  const patiently = async <T>(run: () => Promise<T>, until: number): Promise<T> => {
    for (;;) {
      checkPlace();
      try {
        return await run();
      } catch (error) {
        if (isClosed) throw error;
        client.reconnect();
        if (!isBusy(error) || performance.now() > until) throw error;
      }
      await pause(betweenAttempts);
    }
  };
  return {
    execute: (statement) => inLine(() => client.execute(statement)),
    batch: (statements, mode) => inLine(() => client.batch(statements, mode)),
    close() {
      isClosed = true;
      client.close();
    },
  };
}

const isBusy = (error: unknown): boolean => error instanceof LibsqlError && error.code === 'SQLITE_BUSY';

/** Throws once a file is no longer where it was, or is another one. */
function placeCheck(path: string): () => void {
  let known: string | undefined;
  return () => {
    const file = statSync(path, { throwIfNoEntry: false });
    const now = file && `${file.dev} ${file.ino}`;
    known ??= now;
    if (now !== known)
      throw new Error(`${path} was taken away or replaced while it was in use: restart what uses it`);
  };
}
