import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { type Running, serve } from '../../../site/server/serve.ts';
import { paths } from '../../../site/tools/lib/paths.ts';
import { test as base, expect } from './test.ts';

/** A server of the built site that a test has for itself: it can be ended, altered and started again at its address. */
export interface OwnSite {
  origin: string;
  start: (env?: NodeJS.ProcessEnv) => Promise<void>;
  stop: () => Promise<void>;
  /** Alters a file as the next release would. */
  alter: (file: string, by: (text: string) => string) => void;
}

/** A test whose pages come from a server of its own. */
export const test = base.extend<{ site: OwnSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
  site: async ({}, use) => {
    const dist = mkdtempSync(join(tmpdir(), 'help-own-'));
    cpSync(join(paths.dist, 'client'), join(dist, 'client'), { recursive: true });
    symlinkSync(join(paths.dist, 'server'), join(dist, 'server'));
    const port = await getPort();
    let running: Running | undefined;
    const site: OwnSite = {
      origin: `http://localhost:${port}`,
      async start(env = {}) {
        running = await serve({
          dist,
          port,
          env: { DATABASE_URL: 'file::memory:', ...env },
          log: () => undefined,
        });
      },
      async stop() {
        await running?.close();
        running = undefined;
      },
      alter(file, by) {
        const path = join(dist, 'client', file);
        writeFileSync(path, by(readFileSync(path, 'utf8')));
        for (const ending of ['br', 'gz']) rmSync(`${path}.${ending}`, { force: true });
      },
    };
    await site.start();
    await use(site);
    await site.stop();
    rmSync(dist, { recursive: true, force: true });
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

export { expect };
