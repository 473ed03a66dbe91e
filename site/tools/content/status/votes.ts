import { type Insights, insightsOf } from '../../../src/lib/insights/insights.ts';
import { lastWeeks } from '../../../src/lib/insights/weeks.ts';
import { openStore } from '../../../src/lib/server/store/index.ts';
import { databaseThere } from '../../lib/database.ts';

/** How many weeks back votes and searches are told. */
export const weeks = 8;

/** What readers sent in the last weeks, or undefined where there is no database here. Rejects when it does not answer. */
export async function readVotes(today: Date): Promise<Insights | undefined> {
  const address = databaseThere();
  if (!address) return undefined;
  const store = openStore(address);
  const day = today.toISOString().slice(0, 10);
  try {
    return insightsOf(await store.countsSince(lastWeeks(day, weeks)[0] ?? day), day, weeks);
  } finally {
    store.close();
  }
}
