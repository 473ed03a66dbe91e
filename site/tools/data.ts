// pnpm data: what the operator does with what readers sent. `export` reads it out, `purge` deletes what is old.
import { openDatabase } from '../src/lib/server/store/database.ts';
import { callOf, usage } from './data/call.ts';
import { exportRecords } from './data/export.ts';
import { purge } from './data/purge.ts';
import { CallError } from './lib/call-error.ts';
import { existingDatabase, noAnswer } from './lib/database.ts';

// Who reads may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(
    error instanceof CallError ? error.message : `${noAnswer(error).message} Nothing was changed.`,
  );
  process.exitCode = 1;
}

async function main(words: string[]): Promise<void> {
  const call = callOf(words, new Date());
  if (call.command === 'help') {
    console.log(usage);
    return;
  }
  const database = openDatabase(existingDatabase());
  try {
    if (call.command === 'export') await exportRecords(database, call);
    else console.log(await purge(database, call));
  } finally {
    database.client.close();
  }
}
