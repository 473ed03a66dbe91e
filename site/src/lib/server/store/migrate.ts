import { migrations } from './migrations.ts';
import type { SqlClient } from './sql-client.ts';

/** Brings a database up to date. Each step is one transaction; servers that start together do it once. */
export async function migrate(client: SqlClient): Promise<void> {
  await client.execute('CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY) STRICT');
  for (const [at, statements] of migrations.entries()) {
    const step = at + 1;
    if ((await lastStep(client)) >= step) continue;
    try {
      await client.batch(
        [{ sql: 'INSERT INTO migrations (step) VALUES (?)', args: [step] }, ...statements],
        'write',
      );
    } catch (error) {
      // Another server may have been quicker; then its step stands and ours was rolled back.
      if ((await lastStep(client)) < step) throw error;
    }
  }
}

async function lastStep(client: SqlClient): Promise<number> {
  const { rows } = await client.execute('SELECT max(step) AS step FROM migrations');
  return Number(rows[0]?.['step'] ?? 0);
}
