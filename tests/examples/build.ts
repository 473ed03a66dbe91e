// node tests/examples/build.ts [name…]: builds the examples of `widget/examples` as `pnpm test` tries them.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Outcome, runNode } from '../../site/tools/lib/program.ts';
import { packPackage } from '../../site/tools/release/package-folder.ts';
import { one, sum, type Tally } from '../runner/tally.ts';
import { type Example, examplesFolder, packedWidget, sourceOf, triedExamples } from './examples.ts';

/** For builds and servers that ask the bank for its pack: the built site answers. */
export const withHelpCenter = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'help-center.ts')).href}`,
  NEXT_TELEMETRY_DISABLED: '1',
};

/** Copies an example's sources to where it is built. @param into holds a folder for each */
export function copyExample(example: Example, into = examplesFolder): string {
  const folder = join(into, example.name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(sourceOf(example), folder, { recursive: true });
  return folder;
}

/** Runs the project's own `build`; whatever it asks of the bank, the built site answers. */
export async function buildExample(folder: string): Promise<Outcome> {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  if (!scripts['build']) return { code: 0, output: '' };
  return runNode(['--run', 'build'], { folder, env: withHelpCenter });
}

async function attempt(example: Example): Promise<Tally> {
  const start = performance.now();
  const { code, output } = await buildExample(copyExample(example));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} example ${example.name} (${seconds} s)`);
  if (code !== 0) console.error(`${output.trim().replace(/^/gm, '    ')}\n`);
  return one(code === 0);
}

/** Builds examples, two at a time, with the widget as it would be published and frameworks from the tests' own folder. */
export async function buildExamples(examples = triedExamples): Promise<Tally> {
  mkdirSync(examplesFolder, { recursive: true });
  packPackage('first-login-guide', packedWidget);
  // The slowest stands last in the list, and is begun first.
  const queue = examples
    .filter(({ kind }) => kind !== 'served')
    .reverse()
    .values();
  const tallies: Tally[] = [];
  const work = async () => {
    for (const example of queue) tallies.push(await attempt(example));
  };
  await Promise.all([work(), work()]);
  return sum(tallies);
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  const chosen = triedExamples.filter(({ name }) => names.length === 0 || names.includes(name));
  const { failed } = await buildExamples(chosen);
  process.exitCode = failed === 0 ? 0 : 1;
}
