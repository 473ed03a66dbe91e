import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Keeps something for the next build. Under another name first: a build that is stopped leaves no half of a file. Where
 * nothing can be kept, nothing is lost.
 */
export async function keep(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(unfinished, content))
    .then(() => rename(unfinished, file))
    .catch(() => undefined);
}
