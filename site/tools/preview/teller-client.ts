import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PageState } from '../../src/preview/state.ts';
import { paths } from '../lib/paths.ts';

/** A question to the thread. */
export interface Asked {
  id: number;
  kind: 'page' | 'index' | 'forget';
  path: string;
}

/** Its answer, under the question's number. */
export interface Said {
  id: number;
  value?: unknown;
  error?: string;
}

const teller = join(paths.site, 'tools/preview/teller-thread.ts');

/** Asks the thread that checks texts, which begins with the first question. */
export function tellerClient(script: string | URL = teller) {
  const waiting = new Map<number, (said: Said) => void>();
  let worker: Worker | undefined;
  let last = 0;
  const start = (): Worker => {
    const thread = new Worker(script);
    thread.on('message', (said: Said) => {
      waiting.get(said.id)?.(said);
      waiting.delete(said.id);
    });
    // A thread that died says nothing more: those who wait are told, and the next question begins another.
    thread.on('error', (error: unknown) => {
      worker = undefined;
      for (const [id, tell] of waiting)
        tell({ id, error: error instanceof Error ? error.message : String(error) });
      waiting.clear();
    });
    thread.unref();
    return thread;
  };
  const ask = (kind: Asked['kind'], path: string) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ value, error }) =>
        error === undefined ? resolve(value) : reject(new Error(error)),
      );
      worker ??= start();
      worker.postMessage({ id: last, kind, path } satisfies Asked);
    });
  return {
    /** What there is to know of the page at an address. */
    page: async (address: string) => (await ask('page', address)) as PageState,
    /** A file of the index of all text. */
    indexFile: async (path: string) => (await ask('index', path)) as Uint8Array | undefined,
    /** An editors' file has changed. Never fails: a thread that died has forgotten all, and those who ask are told. */
    forget: async (): Promise<void> => {
      await ask('forget', '').catch(() => undefined);
    },
  };
}
