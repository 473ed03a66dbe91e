// pnpm dev: the site while it is written, with what editors should know of each page (tools/preview). Pages change as their
// files do; the elements are built once, or with --no-build not at all: then they are those of the last build.
import { spawn, type ChildProcess } from 'node:child_process';
import { isLocale } from '@first-login/shared/locales';
import { build } from './build.ts';
import { contentFolder } from './guide/folder.ts';
import { widgetStep } from './lib/build-steps.ts';
import { databaseUrl } from './lib/database.ts';
import { paths } from './lib/paths.ts';
import { commandOf } from './lib/program.ts';
import { nextChange, whyStopped } from './preview/stopped.ts';

const args = process.argv.slice(2);
const language = args.indexOf('--lang');
const [, asked] = language < 0 ? [] : args.splice(language, 2);
const locale = isLocale(asked) ? asked : 'es';
const forAstro = args.filter((arg) => arg !== '--no-build');
if (forAstro.length === args.length && !(await build([widgetStep]))) process.exit(1);

let child: ChildProcess;
let ending = false;

function start(): void {
  child = spawn(process.execPath, [commandOf('astro', paths.site), 'dev', ...forAstro], {
    cwd: paths.site,
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl(),
    },
  });
  child.on('exit', (code) => void (ending || code === 0 ? end(code) : stopped()));
}

const end = (code: number | null) => (process.exitCode = code ?? 1);

/** Astro does not begin with files that it cannot read, and says so to programmers. */
async function stopped(): Promise<void> {
  const why = await whyStopped(contentFolder(), locale);
  if (why === undefined) return void end(1);
  console.log(why);
  await nextChange(contentFolder());
  start();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    ending = true;
    // Between two starts there is nobody to hand it on to.
    if (child.exitCode !== null || child.signalCode !== null) process.exit(1);
    child.kill(signal);
  });
start();
