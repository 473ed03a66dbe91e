import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Insights, insightsOf } from '../../../src/lib/insights/insights.ts';
import { lastWeeks } from '../../../src/lib/insights/weeks.ts';
import { openStore } from '../../../src/lib/server/store/index.ts';
import { databaseUrl } from '../../lib/database.ts';

/** How many weeks back votes and searches are told. */
export const weeks = 8;

/** What readers sent in the last weeks, or undefined where there is no database here. Rejects when it does not answer. */
export async function readVotes(today: Date): Promise<Insights | undefined> {
  const url = databaseUrl();
  // An empty database would be made in its place.
  if (url.startsWith('file:') && !existsSync(fileURLToPath(url))) return undefined;
  const store = openStore({ url, authToken: process.env['DATABASE_AUTH_TOKEN'] });
  const day = today.toISOString().slice(0, 10);
  try {
    return insightsOf(await store.countsSince(lastWeeks(day, weeks)[0] ?? day), day, weeks);
  } finally {
    store.close();
  }
}
