// pnpm search:eval [FILE.tsv…] [--json] [--write] [--ranking site|small|text|fused|bare]: how well the built site's search
// answers queries; without files, all sets but the sample. --write keeps the report to compare with.
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { difference, keep } from './support/history.ts';
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
      write: { type: 'boolean', default: false },
      ranking: { type: 'string', default: 'site' },
    },
    allowPositionals: true,
  });
  const given = positionals.map((file) => resolve(process.env['INIT_CWD'] ?? '.', file));
  const files =
    given.length > 0 ? given : globSync(join(import.meta.dirname, 'sets', '{golden,fresh}.*.tsv'));
  const judged = await runQueries(files.flatMap(readQueries), rankingAskedFor(values.ranking));
  const report = makeReport(judged);
  if (values.json) console.log(JSON.stringify(report));
  else console.log([inWords(report, judged), ...difference(report)].join('\n'));
  if (values.write) keep(report);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
