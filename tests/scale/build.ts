import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOf, runNode } from '../../site/tools/lib/program.ts';
import { paths } from '../../site/tools/lib/paths.ts';
import { copyBare, copySite } from './copies.ts';

/** What a build took and made. */
export interface Built {
  pages: number;
  seconds: number;
  /** What processors worked, in seconds, all threads together: much the same on a busy machine. Without Pagefind's own program. */
  work: number;
  /** How long Astro alone took, in seconds, and what processors worked for it. */
  astro: { seconds: number; work: number };
  /** Of the largest process, in bytes. Pagefind's own program is not counted. */
  memory: number;
  /** Of all files. */
  bytes: number;
  /** The steps with their times, as the build prints them. */
  steps: string;
}

const reporter = pathToFileURL(join(import.meta.dirname, 'report-process.ts')).href;

/** Builds a copy of the site with so many generated articles: all that `pnpm build` does, but for the widget. */
export async function buildSite(folder: string, articles: number): Promise<Built> {
  copySite(folder, articles);
  const site = join(folder, 'site');
  const steps = ['pages', 'embed', 'search', 'styles', 'offline', 'host', 'compress'];
  return timed(site, join(site, 'dist'), [join(site, 'tools', 'build.ts'), ...steps]);
}

/** Builds a bare Astro site with the Markdown of a copy. */
export async function buildBare(folder: string, copy: string): Promise<Built> {
  copyBare(folder, join(copy, 'site', 'src', 'content'));
  return timed(folder, join(folder, 'dist'), [commandOf('astro', paths.site), 'build']);
}

async function timed(folder: string, dist: string, command: string[]): Promise<Built> {
  const report = join(folder, 'processes.txt');
  const start = performance.now();
  const { code, output } = await runNode(command, {
    folder,
    env: { NODE_OPTIONS: `--import=${reporter}`, PROCESS_REPORT: report },
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${output}`);
  const processes = readFileSync(report, 'utf8').trim().split('\n');
  const memory = processes.map((line) => Number(line.split(' ')[0]));
  const work = processes.map((line) => Number(line.split(' ')[1]));
  const steps = [...output.matchAll(/^✓ (\S+)\s+([\d.]+) s/gm)];
  const pages = steps.find(([, step]) => step === 'pages')?.[2];
  const files = globSync('**/*', { cwd: dist }).map((file) => statSync(join(dist, file)));
  return {
    pages: globSync('**/*.html', { cwd: dist }).length,
    seconds,
    work: work.reduce((sum, one) => sum + one, 0),
    // Its process ends first: the others wait for it.
    astro: { seconds: pages === undefined ? seconds : Number(pages), work: work[0] ?? 0 },
    memory: Math.max(...memory),
    bytes: files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0),
    steps: steps.map(([, step, time]) => `${step} ${time} s`).join(', '),
  };
}
