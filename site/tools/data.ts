// pnpm data: what the operator does with what readers sent. `export` reads it out, `purge` deletes what is old.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Database, openDatabase } from '../src/lib/server/store/database.ts';
import { callOf, usage } from './data/call.ts';
import { exportRecords } from './data/export.ts';
import { purge } from './data/purge.ts';
import { CallError } from './lib/call-error.ts';
import { databaseUrl } from './lib/database.ts';

// Who reads may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof CallError) console.error(error.message);
  else
    console.error(
      `The database did not answer: ${error instanceof Error ? error.message : String(error)}. Nothing was changed.`,
    );
  process.exitCode = 1;
}

async function main(words: string[]): Promise<void> {
  const call = callOf(words, new Date());
  if (call.command === 'help') {
    console.log(usage);
    return;
  }
  const database = open();
  try {
    if (call.command === 'export') await exportRecords(database, call);
    else console.log(await purge(database, call));
  } finally {
    database.client.close();
  }
}

/** A file that is not there is a wrong address: an empty database would be made in its place. */
function open(): Database {
  const url = databaseUrl();
  if (url.startsWith('file:') && !existsSync(fileURLToPath(url)))
    throw new CallError(
      `There is no database at ${url}. Set DATABASE_URL to the one that the server uses, such as file:/var/lib/help/help.db.`,
    );
  return openDatabase({ url, authToken: process.env['DATABASE_AUTH_TOKEN'] });
}
