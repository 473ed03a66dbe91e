import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slashes } from '../guide/folder.ts';
import type { Sources } from './check.ts';

/** Reads a content folder. @param content its path on disk */
export async function readSources(content: string): Promise<Sources> {
  const texts = new Map<string, string>();
  const others = new Set<string>();
  const read: Promise<void>[] = [];
  for await (const entry of glob('**/*.*', { cwd: content })) {
    const path = slashes(entry);
    if (!/\.(?:md|yml|txt)$/.test(path)) others.add(path);
    else read.push(readFile(join(content, entry), 'utf8').then((text) => void texts.set(path, text)));
  }
  await Promise.all(read);
  // In the order of their paths, whatever the disk's.
  return { texts: new Map([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))), others };
}
