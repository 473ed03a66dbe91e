import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, installMissing } from '../engines/engine.ts';
import { paths } from '../../site/tools/lib/paths.ts';
import { inWords, isGood, one, sum, type Tally } from './tally.ts';
import { runLoud } from './run-loud.ts';

const results = join(paths.root, 'tests', 'results');

/** Tests that run in a browser. */
export type BrowserSet =
  /** The elements, from their sources. */
  | 'widget'
  /** The same tests with the built scripts. */
  | 'scripts'
  /** The published guide on all its paths. In Chromium it is part of `widget`. */
  | 'every path'
  /** The built script on pages of partners. */
  | 'embedding'
  /** What the built site does on a phone. */
  | 'site';

/** Runs a set of tests in a browser of an engine. */
export async function runBrowserTests(set: BrowserSet, engine: Engine): Promise<Tally> {
  const report = join(results, `${set.replace(' ', '-')}-${engine}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  await runLoud([join(import.meta.dirname, 'browser-process.ts'), report, engine, set], paths.root);
  return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Tally) : one(false);
}

/** Runs a set in several engines at once, a line for each. */
export async function runInEngines(set: BrowserSet, engines: readonly Engine[]): Promise<Tally> {
  installMissing(engines);
  const runs = engines.map(async (engine) => {
    const tally = await runBrowserTests(set, engine);
    console.log(
      `${isGood(tally) ? '✓' : tally.failed > 0 ? '✗' : '–'} ${set} in ${engine}: ${inWords(tally)}`,
    );
    return tally;
  });
  return sum(await Promise.all(runs));
}
