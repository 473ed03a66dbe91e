// pnpm insights: what readers found helpful, what they searched for in vain, where they leave the guide.
import { insightsOf } from '../src/lib/insights/insights.ts';
import { lastWeeks } from '../src/lib/insights/weeks.ts';
import { openStore } from '../src/lib/server/store/index.ts';
import { print } from './guide/commands/command.ts';
import { askedOf, manner } from './insights/call.ts';
import { writeInsights } from './insights/write.ts';
import { CallError } from './lib/call-error.ts';
import { runProgram } from './lib/command-line.ts';
import { existingDatabase, noAnswer } from './lib/database.ts';

await runProgram('pnpm insights', {
  ...manner,
  async run({ options, locale }) {
    const { weeks, output } = askedOf(options);
    const today = new Date().toISOString().slice(0, 10);
    const counts = await answered(readCounts(lastWeeks(today, weeks)[0] ?? today));
    print(writeInsights(insightsOf(counts, today, weeks), output, locale, today));
    return 0;
  },
});

/** What the database answers. @throws CallError where it does not */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw noAnswer(error);
  }
}

async function readCounts(since: string) {
  const store = openStore(existingDatabase());
  try {
    return await store.countsSince(since);
  } finally {
    store.close();
  }
}
