import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { constants } from 'node:zlib';

/** Not the Markdown twins of articles: programs read them, and one packet is no gain on two. */
const texts = '**/*.{html,css,js,mjs,json,svg,xml,txt,webmanifest,wasm}';

/** A file of a folder, and how hard Brotli tries with it. */
export interface Task {
  file: string;
  quality: number;
}

/**
 * Writes a `.br` and a `.gz` beside each text of a folder, so that the server never compresses. Returns how many it met.
 * Threads do it that wait for nothing else: of a thousand small files, half the time would be spent in waiting for each.
 */
export async function compressFolder(folder: string): Promise<number> {
  const files = globSync(texts, { cwd: folder });
  const tasks = files.map((file): Task => ({ file, quality: qualityOf(file, files.length) }));
  // The long ones first, dealt out in turn, so that all threads end together.
  const sorted = tasks.toSorted((a, b) => b.quality - a.quality);
  const count = availableParallelism();
  const shares = Array.from({ length: count }, (_, at) => sorted.filter((_, index) => index % count === at));
  await Promise.all(shares.map((share) => compressInThread(folder, share)));
  return files.length;
}

function compressInThread(folder: string, tasks: readonly Task[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('compress-thread.ts', import.meta.url), {
      workerData: { folder, tasks },
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      resolve();
    });
  });
}

/** Up to so many files, each can be given the time that the best levels take. */
const fewFiles = 1000;

/**
 * How hard Brotli tries. The last levels take a page many times as long as the sixth for a tenth of its bytes: they are for
 * the few files that every page loads, and for pages while those are few.
 */
function qualityOf(path: string, count: number): number {
  // The editors' room is large, and few load it.
  if (path.startsWith(`admin${sep}`)) return 6;
  return count <= fewFiles || /\.(js|mjs|css|wasm)$/.test(path) ? constants.BROTLI_MAX_QUALITY : 6;
}
