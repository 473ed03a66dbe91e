import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../site/tools/lib/paths.ts';
import { one, type Tally } from './tally.ts';
import { runLoud } from './run-loud.ts';

const results = join(paths.root, 'tests', 'results');
const report = join(results, 'widget.json');

/** Runs the tests of the widget in a browser. */
export async function runWidgetTests(): Promise<Tally> {
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  await runLoud([join(import.meta.dirname, 'widget-process.ts'), report], paths.root);
  return existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Tally) : one(false);
}
