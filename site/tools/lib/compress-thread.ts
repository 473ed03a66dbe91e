// Compresses the files that it is given, one after the other.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Task } from './compress.ts';

/** Below this, in bytes, a packet is not saved. */
const smallest = 860;

const { folder, tasks } = workerData as { folder: string; tasks: readonly Task[] };
for (const { file, quality } of tasks) compressFile(join(folder, file), quality);

function compressFile(path: string, quality: number): void {
  const content = readFileSync(path);
  if (content.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
