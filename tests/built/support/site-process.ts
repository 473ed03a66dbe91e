import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import getPort from 'get-port';
import { paths } from '../../../site/tools/lib/paths.ts';

export interface SiteProcess {
  url: string;
  /** What it has printed so far. */
  output: () => string;
  /** Takes the place away that it prints to, as a log that is gone or a disk that is full does. */
  closeOutput: () => void;
  /** Ends it, and tells its exit code: null when the signal killed it. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const started: ChildProcess[] = [];

// At the top of the file that imports this: in a test, it would end the site with the test.
after(() => {
  // A signal that can be passed on: the site that is being written has a process of its own under it.
  for (const child of started) child.kill('SIGTERM');
});

/** Starts the built site as a process of its own, as `pnpm start` does. It ends with the test file at the latest. */
export async function startSite(env: NodeJS.ProcessEnv): Promise<SiteProcess> {
  const port = await getPort();
  return start(
    port,
    ['site/tools/start.ts', '--no-build'],
    { PORT: String(port), ...env },
    '"event":"listening"',
  );
}

/**
 * Starts the site as `pnpm dev` does, but with the elements as they were built: other tests read them meanwhile. It ends
 * with the test file at the latest.
 */
export async function startDev(env: NodeJS.ProcessEnv): Promise<SiteProcess> {
  const port = await getPort();
  return start(
    port,
    ['site/tools/dev.ts', '--no-build', '--port', String(port)],
    env,
    'watching for file changes',
  );
}

/** @param sign what the program prints once it answers */
async function start(
  port: number,
  command: string[],
  env: NodeJS.ProcessEnv,
  sign: string,
): Promise<SiteProcess> {
  const child = spawn(process.execPath, command, {
    cwd: paths.root,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  await printed(sign, child, () => output);
  return {
    url: `http://localhost:${port}`,
    output: () => output,
    closeOutput: () => child.stdout.destroy(),
    async end(signal) {
      const exit = once(child, 'exit');
      child.kill(signal);
      const [code] = (await exit) as [number | null];
      return code;
    },
  };
}

function printed(sign: string, child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output().includes(sign)) resolve();
    });
    child.once('exit', () => {
      reject(new Error(`The site did not start:\n${output()}`));
    });
  });
}

/** A database file that is gone when the test file is done. */
export function temporaryDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-built-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return pathToFileURL(join(folder, 'data', 'help.db')).href;
}
