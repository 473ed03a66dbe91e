import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { fileClient } from './file-client.ts';
import { migrate } from './migrate.ts';
import type { SqlClient } from './sql-client.ts';

export interface DatabaseAddress {
  /** `file:` with an absolute path, or the address of a libSQL server (`libsql:`, `https:`). */
  url: string;
  authToken?: string | undefined;
}

export interface Database {
  client: SqlClient;
  isFile: boolean;
  /** Resolves once the tables are as this version wants them. Tried again with each call until it succeeds. */
  ready: () => Promise<void>;
}

/**
 * Opens the database and, on first use, creates what it lacks. A server that does not answer is no reason not to start:
 * it is tried again with each request.
 */
export function openDatabase({ url, authToken }: DatabaseAddress): Database {
  const isFile = url.startsWith('file:');
  const path = url.startsWith('file:/') ? fileURLToPath(url) : undefined;
  if (path !== undefined) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const plain = createClient({ url, ...(authToken && { authToken }) });
  const client = isFile ? fileClient(plain, path) : plain;

  let prepared: Promise<void> | undefined;
  const prepare = async () => {
    // Readers and the writer don't wait for each other. libSQL writes through to the disk before it answers (synchronous =
    // FULL), so what was acknowledged outlives a killed process and a power cut.
    if (isFile) await client.execute('PRAGMA journal_mode = WAL');
    await migrate(client);
  };
  const ready = () =>
    (prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    }));
  return { client, isFile, ready };
}
