// node site/tools/content/speed/measure.ts [files]: how long `pnpm content check` takes on many files, start of Node
// included and nothing kept from an earlier run.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../lib/paths.ts';
import { readSources } from '../sources.ts';
import { manyTexts } from './many.ts';
import { timesReading } from './ratio.ts';

const wanted = Number(process.argv[2] ?? 1000);
const limit = 2;
const folder = mkdtempSync(join(tmpdir(), 'content-'));
// Three folders deep, as the editors' room lies in the project.
const content = join(folder, 'site/src/content');
cpSync(join(paths.site, 'src/content'), content, { recursive: true });
for (const [path, text] of manyTexts((await readSources(content)).texts, wanted))
  writeFileSync(join(content, path), text);

interface Run {
  /** Seconds by the clock, and of all processors together. */
  clock: number;
  processors: number;
  /** Seconds of the main thread, which waits for the others at the end: the least that the clock can show. */
  main: number;
}

// At its end the check tells what it worked, all of its threads together.
const tell = `data:text/javascript,${encodeURIComponent(`
import { isMainThread } from 'node:worker_threads';
const seconds = ({ user, system }) => (user + system) / 1e6;
const tell = () => console.error(JSON.stringify([seconds(process.cpuUsage()), seconds(process.threadCpuUsage())]));
if (isMainThread) process.on('exit', tell);
`)}`;
const command = ['--import', tell, join(import.meta.dirname, '../cli.ts'), 'check', '--content', content];
const runs = Array.from({ length: 5 }, (): Run => {
  const start = performance.now();
  const child = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  const clock = (performance.now() - start) / 1000;
  const [processors = NaN, main = NaN] = JSON.parse(child.stderr) as number[];
  return { clock, processors, main };
});
const ratio = await timesReading(await readSources(content), 3);
rmSync(folder, { recursive: true });

const median = (values: number[]) => values.toSorted((a, b) => a - b)[2] ?? 0;
const clock = median(runs.map((run) => run.clock));
const listed = runs.map((run) => run.clock.toFixed(2)).join(', ');
console.log(`${wanted} files: ${clock.toFixed(2)} s (median of 5: ${listed}); limit ${limit} s`);
const [processors, main] = (['processors', 'main'] as const).map((what) =>
  median(runs.map((run) => run[what])),
);
console.log(`Processor time: ${processors?.toFixed(2)} s, of it ${main?.toFixed(2)} s in the main thread`);
console.log(`Times the mere parsing of the same texts: ${ratio.toFixed(1)}`);
process.exitCode = clock > limit ? 1 : 0;
