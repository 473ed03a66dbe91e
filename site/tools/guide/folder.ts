import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { CallError } from '../lib/call-error.ts';
import type { Problem } from './problem.ts';

/** The guide that the site is about, from `src/content`. */
export const firstLoginFolder = 'guides/primer-ingreso';

/** `src/content` of the site, from the root of the project or from the site's own folder. */
export function contentFolder(): string {
  const candidates = ['src/content', 'site/src/content', '../site/src/content'].map((path) => resolve(path));
  const found = candidates.find((path) => existsSync(join(path, firstLoginFolder)));
  if (found === undefined)
    throw new CallError({
      es: 'Aquí no están los textos del sitio. Corre la orden en la carpeta del proyecto.',
      en: 'The texts of the site are not here. Run the command in the folder of the project.',
    });
  return found;
}

/** Problems with the paths of their files from the project's root, so that an editor can open them. */
export function fromRoot(problems: readonly Problem[], folder: string): Problem[] {
  return problems.map((problem) => ({ ...problem, file: `site/src/content/${folder}/${problem.file}` }));
}

/** The folders of the guides that there are, from `src/content`, by the paths of its files. */
export function guideFolders(paths: Iterable<string>): string[] {
  return [...new Set([...paths].flatMap((path) => /^guides\/[^/]+(?=\/)/.exec(path)?.[0] ?? []))];
}

/** A path as it is written in links, whatever the system. */
export const slashes = (path: string) => path.split(sep).join('/');
