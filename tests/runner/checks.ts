import { join } from 'node:path';
import { paths } from '../../site/tools/lib/paths.ts';
import { type Outcome, runCommand, runNode } from '../../site/tools/lib/program.ts';
import { one, sum, type Tally } from './tally.ts';

interface Check {
  name: string;
  run: () => Promise<Outcome>;
}

const tool =
  (name: string, args: string[], folder = '.', command = name) =>
  () =>
    runCommand(name, args, { folder: join(paths.root, folder), command });

const astroCheck = tool('astro', ['check', '--minimumFailingSeverity', 'hint'], 'site');

/** First and alone: it writes the types that Astro makes of the content, and the linter reads them. */
const typesOfSite: Check = {
  name: 'types of site',
  run: async () => {
    const outcome = await astroCheck();
    // Where its checker cannot be loaded, Astro offers to install it, checks nothing, and ends well.
    return outcome.output.includes('Result (') ? outcome : { ...outcome, code: 1 };
  },
};

/** What is held true without running the product. The slow ones first: two run at a time. */
const checks: Check[] = [
  { name: 'lint', run: tool('eslint', ['.', '--max-warnings', '0']) },
  { name: 'types of shared', run: tool('typescript', ['-p', 'shared'], '.', 'tsc') },
  { name: 'types of widget', run: tool('typescript', ['-p', 'widget'], '.', 'tsc') },
  { name: 'types of check', run: tool('typescript', ['-p', 'widget/check'], '.', 'tsc') },
  { name: 'types of tests', run: tool('typescript', ['-p', 'tests'], '.', 'tsc') },
  { name: 'format', run: tool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'unused', run: tool('knip', ['--no-progress']) },
  {
    name: 'reference of the elements',
    run: () => runNode(['widget/tools/reference.ts', '--check'], { folder: paths.root }),
  },
  { name: 'videos', run: () => runNode(['site/tools/videos/cli.ts', 'check'], { folder: paths.root }) },
  { name: 'content', run: () => runNode(['site/tools/content/cli.ts', 'check'], { folder: paths.root }) },
  {
    name: 'schemas of the texts',
    run: () => runNode(['site/tools/content/cli.ts', 'schemas', '--check'], { folder: paths.root }),
  },
  {
    name: 'pages of the rules',
    run: () => runNode(['site/tools/content/cli.ts', 'rules', '--check'], { folder: paths.root }),
  },
  {
    name: 'page of the keys',
    run: () => runNode(['site/tools/content/cli.ts', 'keys', '--check'], { folder: paths.root }),
  },
  { name: 'guide content', run: () => runNode(['site/tools/guide/cli.ts', 'check'], { folder: paths.root }) },
];

/** Runs all checks, a line for each, with what those that fail have to say. */
export async function runChecks(): Promise<Tally> {
  const queue = checks.values();
  const tallies: Tally[] = [one(await runCheck(typesOfSite))];
  const work = async () => {
    for (const check of queue) tallies.push(one(await runCheck(check)));
  };
  await Promise.all([work(), work()]);
  return sum(tallies);
}

async function runCheck({ name, run }: Check): Promise<boolean> {
  const start = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.error(`${output.trim().replace(/^/gm, '    ')}\n`);
  return code === 0;
}
