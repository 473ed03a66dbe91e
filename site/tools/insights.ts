// pnpm insights: what readers found helpful, what they searched for in vain, where they leave the guide.
import { insightsOf } from '../src/lib/insights/insights.ts';
import { lastWeeks } from '../src/lib/insights/weeks.ts';
import { openStore } from '../src/lib/server/store/index.ts';
import { callOf, usage } from './insights/call.ts';
import { writeInsights } from './insights/write.ts';
import { CallError } from './lib/call-error.ts';
import { existingDatabase } from './lib/database.ts';

// Who reads may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  console.log(await main(process.argv.slice(2)));
} catch (error) {
  if (error instanceof CallError) console.error(error.message);
  else
    console.error(
      `The database did not answer: ${error instanceof Error ? error.message : String(error)}. Set DATABASE_URL to the one that the server uses.`,
    );
  process.exitCode = 1;
}

async function main(words: string[]): Promise<string> {
  const call = callOf(words);
  if (!call) return usage;
  const today = new Date().toISOString().slice(0, 10);
  const counts = await readCounts(lastWeeks(today, call.weeks)[0] ?? today);
  return writeInsights(insightsOf(counts, today, call.weeks), call.output, call.locale, today);
}

async function readCounts(since: string) {
  const store = openStore(existingDatabase());
  try {
    return await store.countsSince(since);
  } finally {
    store.close();
  }
}
