// pnpm test [check] [unit] [widget] [e2e] [--no-build]: runs every test, or the named parts, and counts them in its last line.
import { parseArgs } from 'node:util';
import { findBrowser, installHeadlessShell } from '../site/tools/browser/find.ts';
import { type Part, parts, type Suite, suites } from './runner/suites.ts';
import { inWords, isGood, one, sum, type Tally } from './runner/tally.ts';

/** Runs a suite and tells its result. One in which nothing ran counts as a failure. */
async function runSuite({ name, run }: Suite): Promise<Tally> {
  console.log(`\n— ${name} —`);
  const start = performance.now();
  const tally = await run();
  const isEmpty = tally.passed + tally.failed + tally.skipped === 0;
  if (isEmpty) console.error(`✗ ${name}: no test ran. A suite that is empty proves nothing.`);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${name}: ${inWords(tally)} (${seconds} s)`);
  return isEmpty ? sum([tally, one(false)]) : tally;
}

function partsAskedFor(names: string[]): Part[] {
  const unknown = names.filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0)
    throw new Error(`There is no part «${unknown.join('», «')}». The parts are ${parts.join(', ')}.`);
  return names.length === 0 ? [...parts] : parts.filter((part) => names.includes(part));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { 'no-build': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const asked = partsAskedFor(positionals);
  // Before anything else: without a browser, the rest is not worth waiting for.
  if (asked.includes('widget') || asked.includes('e2e')) {
    installHeadlessShell();
    console.log(`Browser: ${findBrowser().executablePath}`);
  }

  const tallies: Tally[] = [];
  for (const suite of suites(!values['no-build'])) {
    if (!asked.includes(suite.part)) continue;
    const tally = await runSuite(suite);
    tallies.push(tally);
    if (suite.name === 'build' && !isGood(tally)) break;
  }
  const total = sum(tallies);
  console.log(`\n${inWords(total)}`);
  return isGood(total) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
