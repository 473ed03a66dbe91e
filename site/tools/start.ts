// pnpm start: builds the site and serves it as in production. --no-build serves what the last build left.
import { parseArgs } from 'node:util';
import { closeOnSignal } from '../server/shutdown.ts';
import { serve } from '../server/serve.ts';
import { logToOutput } from '../src/lib/server/log.ts';
import { setting } from '../src/lib/setting.ts';
import { build } from './build.ts';
import { addresses } from './lib/addresses.ts';
import { databaseUrl } from './lib/database.ts';
import { paths } from './lib/paths.ts';
import { freePort, portOf } from './lib/port.ts';

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } });

// A log that cannot be written, for its disk is full or its reader gone, is no reason to answer nobody.
process.stdout.on('error', () => undefined);

try {
  const wanted = portOf(setting(process.env, 'PORT'));
  if (values['no-build'] || (await build())) await start(wanted);
  else process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(wanted: number): Promise<void> {
  const running = await serve({
    dist: paths.dist,
    port: await freePort(wanted),
    host: setting(process.env, 'HOST'),
    env: { ...process.env, DATABASE_URL: databaseUrl() },
    log: logToOutput,
  });
  closeOnSignal(() => running.close(), logToOutput);
  if (running.port !== wanted) console.log(`Port ${wanted} is taken, so the site is at ${running.port}.`);
  for (const { name, url } of addresses(running.port)) console.log(`  ${name.padEnd(8)} ${url}`);
  logToOutput('info', 'listening', { port: running.port });
}
