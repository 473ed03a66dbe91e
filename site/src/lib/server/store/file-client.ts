import { statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, LibsqlError } from '@libsql/client';
import type { SqlClient } from './sql-client.ts';

/** How long to wait for another process that writes to the same file, in milliseconds. */
export const patience = 5_000;

/** How long between two attempts, in milliseconds: longer each time, for each leaves a connection until memory is cleaned up. */
export const pauseAfter = (attempts: number): number => Math.min(20 * 2 ** attempts, 400);

/**
 * The client of a file, with three things that libSQL's own does not do. It works in the thread that answers everybody, so it
 * must not wait there for a file that another process writes to: it tries again until the file is free. It leaves the
 * statement open that found the file held, and what is written behind that one looks kept and is not: so there are new
 * connections after each. And it goes on writing to a file that nobody finds any more.
 * @param client of a file; without a `timeout` of its own
 * @param path where the file is, if that is known
 */
export function fileClient(client: Client, path?: string): SqlClient {
  const checkPlace = path === undefined ? () => undefined : placeCheck(path);
  let isClosed = false;
  /** The last error that found the file held. Who has waited long enough behind others need not ask once more. */
  let held: LibsqlError | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** One at a time, for new connections would break off what runs. */
  const inLine = <T>(run: () => Promise<T>): Promise<T> => {
    const until = performance.now() + patience;
    const mine = last.then(() => patiently(run, until));
    last = mine.catch(() => undefined);
    return mine;
  };
  const patiently = async <T>(run: () => Promise<T>, until: number): Promise<T> => {
    for (let attempts = 0; held === undefined || performance.now() < until; attempts += 1) {
      if (attempts > 0) await pause(pauseAfter(attempts));
      checkPlace();
      try {
        const result = await run();
        held = undefined;
        return result;
      } catch (error) {
        if (isClosed || !isBusy(error)) throw error;
        client.reconnect();
        held = error;
      }
    }
    throw held;
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

const isBusy = (error: unknown): error is LibsqlError =>
  error instanceof LibsqlError && error.code === 'SQLITE_BUSY';

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
