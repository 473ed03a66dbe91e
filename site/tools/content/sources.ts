import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { slashes } from '../guide/folder.ts';

/** What `src/content` holds. */
export interface Sources {
  /** Texts and lists (`.md`, `.yml`, `.txt`), by path from `src/content`. */
  texts: ReadonlyMap<string, string>;
  /** Every other file there: images, videos. */
  others: ReadonlySet<string>;
}

/**
 * Reads a content folder. A thousand small files are read sooner one after the other than all at once.
 * @param content its path on disk
 */
export async function readSources(content: string): Promise<Sources> {
  const texts = new Map<string, string>();
  const others = new Set<string>();
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => slashes(relative(content, join(entry.parentPath, entry.name))));
  // In the order of their paths, whatever the disk's.
  for (const path of paths.toSorted()) {
    if (/\.(?:md|yml|txt)$/.test(path)) texts.set(path, readFileSync(join(content, path), 'utf8'));
    else others.add(path);
  }
  return { texts, others };
}
