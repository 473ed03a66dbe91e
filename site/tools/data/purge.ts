import type { Database } from '../../src/lib/server/store/database.ts';
import { type RowCounts, countBefore, deleteBefore, emptyLog } from '../../src/lib/server/store/records.ts';
import { CallError } from '../lib/call-error.ts';
import type { PurgeCall } from './call.ts';

/**
 * Deletes what is old and tells in a sentence how much that was; with `dryRun` only tells. Rejects when the database fails and
 * nothing was changed.
 * @throws CallError where something was deleted, or may have been, and not all is well
 */
export async function purge(database: Database, { before, dryRun }: PurgeCall): Promise<string> {
  if (dryRun)
    return `From before ${before}, ${inWords(await countBefore(database, before))} would be deleted.`;
  await database.ready();
  const deleted = await deleteBefore(database, before).catch((error: unknown) => {
    // A file takes all or nothing. A server may have been lost after it did what it was asked.
    if (database.isFile) throw error;
    throw new CallError(
      `The database broke off: ${reasonOf(error)}. Whether anything was deleted is not known: «pnpm data purge --older-than ${before} --dry-run» tells what is left.`,
      { cause: error },
    );
  });
  const told = `From before ${before}, ${inWords(deleted)} were deleted`;
  await emptyLog(database).catch((error: unknown) => {
    throw new CallError(
      `${told}, but the log beside the database could not be emptied: ${reasonOf(error)}. It may still hold what readers wrote: give the same command again.`,
      { cause: error },
    );
  });
  return `${told}.`;
}

const inWords = ({ feedback, events }: RowCounts): string =>
  `${counted(feedback, 'opinion')} and ${counted(events, 'count')}`;

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
