import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = '**/*.{html,css,js,mjs,json,svg,xml,txt,md,webmanifest,wasm}';

/** Below this, in bytes, a packet is not saved. */
const smallest = 860;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes a `.br` and a `.gz` beside each text of a folder, so that the server never compresses. Returns how many it met. */
export async function compressFolder(folder: string): Promise<number> {
  const files = globSync(texts, { cwd: folder });
  // A few at a time: as many as Node has threads for.
  const queue = files.values();
  await Promise.all(Array.from({ length: 4 }, () => compressAll(folder, queue, files.length)));
  return files.length;
}

async function compressAll(folder: string, files: Iterable<string>, count: number): Promise<void> {
  for (const file of files) {
    const path = join(folder, file);
    await compressFile(path, qualityOf(path, count));
  }
}

/** Up to so many files, each can be given the time that the best levels take. */
const fewFiles = 1000;

/**
 * How hard Brotli tries. The last levels take a page many times as long as the sixth for a tenth of its bytes: they are for
 * the few files that every page loads, and for pages while those are few.
 */
function qualityOf(path: string, count: number): number {
  // The editors' room is large, and few load it.
  if (path.includes(`${sep}admin${sep}`)) return 6;
  return count <= fewFiles || /\.(js|mjs|css|wasm)$/.test(path) ? constants.BROTLI_MAX_QUALITY : 6;
}

async function compressFile(path: string, quality: number): Promise<void> {
  const content = await readFile(path);
  if (content.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  };
  const [br, gz] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
