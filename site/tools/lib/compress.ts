import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  await Promise.all(Array.from({ length: 4 }, () => compressAll(folder, queue)));
  return files.length;
}

async function compressAll(folder: string, files: Iterable<string>): Promise<void> {
  for (const file of files) await compressFile(join(folder, file));
}

/**
 * How hard Brotli tries. The last two levels take a page 80 times as long as the sixth for a tenth of its bytes, so they are
 * for the few files that every page loads; pages are as many as there are articles.
 */
function qualityOf(path: string): number {
  return /\.(js|mjs|css|wasm)$/.test(path) ? constants.BROTLI_MAX_QUALITY : 6;
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(path),
  };
  const [br, gz] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
