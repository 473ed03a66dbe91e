import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../site/tools/lib/paths.ts';
import { commandOf } from '../../site/tools/lib/program.ts';
import { one, type Tally } from './tally.ts';
import { runLoud } from './run-loud.ts';

const folder = join(paths.root, 'tests');
const report = join(folder, 'results', 'e2e.json');

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Runs the Playwright tests against the built site. A test that passed only when repeated has not passed. */
export async function runE2eTests(): Promise<Tally> {
  rmSync(report, { force: true });
  const playwright = commandOf('@playwright/test', folder, 'playwright');
  await runLoud([playwright, 'test', '--config', 'playwright.config.ts'], folder);
  if (!existsSync(report)) return one(false);
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
