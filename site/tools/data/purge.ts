import type { Database } from '../../src/lib/server/store/database.ts';
import { type Counts, countBefore, deleteBefore } from '../../src/lib/server/store/records.ts';
import type { PurgeCall } from './call.ts';

/** Deletes what is old and tells in a sentence how much that was; with `dryRun` only tells. */
export async function purge(database: Database, { before, dryRun }: PurgeCall): Promise<string> {
  if (dryRun)
    return `From before ${before}, ${inWords(await countBefore(database, before))} would be deleted.`;
  return `From before ${before}, ${inWords(await deleteBefore(database, before))} were deleted.`;
}

const inWords = ({ feedback, events }: Counts): string =>
  `${counted(feedback, 'opinion')} and ${counted(events, 'count')}`;

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
