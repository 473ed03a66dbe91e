// pnpm dev: the site while it is written, with what editors should know of each page (tools/preview). Pages change as their
// files do; the elements are built once, or with --no-build not at all: then they are those of the last build.
import { spawn } from 'node:child_process';
import { build } from './build.ts';
import { widgetStep } from './lib/build-steps.ts';
import { databaseUrl } from './lib/database.ts';
import { paths } from './lib/paths.ts';
import { commandOf } from './lib/program.ts';

const args = process.argv.slice(2);
const forAstro = args.filter((arg) => arg !== '--no-build');
if (forAstro.length === args.length && !(await build([widgetStep]))) process.exit(1);

const child = spawn(process.execPath, [commandOf('astro', paths.site), 'dev', ...forAstro], {
  cwd: paths.site,
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl(),
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => (process.exitCode = code ?? 1));
