// pnpm search:eval FILE.tsv… [--json] [--ranking site|small|text|fused|bare]: how well the built site's search answers queries.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readQueries } from './support/query-set.ts';
import { inWords, makeReport } from './support/report.ts';
import { type Ranking, rankings, runQueries } from './support/run-queries.ts';

function rankingAskedFor(name: string): Ranking {
  const ranking = rankings.find((known) => known === name);
  if (!ranking) throw new Error(`There is no ranking “${name}”. Known: ${rankings.join(', ')}.`);
  return ranking;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      ranking: { type: 'string', default: 'site' },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0)
    throw new Error('Name one file of queries or more: pnpm search:eval tests/search/sets/*.tsv');
  const queries = positionals.flatMap((file) => readQueries(resolve(process.env['INIT_CWD'] ?? '.', file)));
  const report = makeReport(await runQueries(queries, rankingAskedFor(values.ranking)));
  console.log(values.json ? JSON.stringify(report) : inWords(report));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
