import { spawn } from 'node:child_process';
import { once } from 'node:events';
import getPort from 'get-port';
import { paths } from '../../site/tools/lib/paths.ts';

export interface LoadedSite {
  url: string;
  end: (signal: NodeJS.Signals) => Promise<void>;
}

/** Starts the built site as a process of its own, on this machine's own address only. Its log goes nowhere. */
export async function startSite(database: string): Promise<LoadedSite> {
  const port = await getPort();
  const child = spawn(process.execPath, ['site/tools/start.ts', '--no-build'], {
    cwd: paths.root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: database,
      FEEDBACK_LIMIT: '100000000',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([
    answers(`${url}/api/health`),
    exited.then(() => {
      throw new Error('The site did not start. Run «pnpm build» first.');
    }),
  ]);
  return {
    url,
    async end(signal) {
      child.kill(signal);
      await exited;
    },
  };
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
