import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, firstLoginFolder, guideFolders } from '../folder.ts';
import { suggestion } from '../nearest.ts';
import type { Call } from './command.ts';
import { CallError } from '../../lib/call-error.ts';

/** Which guide a command is about, where there are several. */
export const guideOption = { guide: { type: 'string' } } as const;

/** The folder of the guide that was asked for, from `src/content`. @throws CallError where there is none */
export function askedGuide({ guide }: Call['options']): string {
  if (typeof guide !== 'string') return firstLoginFolder;
  const content = contentFolder();
  if (existsSync(join(content, 'guides', guide, 'guide.yml'))) return `guides/${guide}`;
  const known = guideFolders(globSync('guides/*/guide.yml', { cwd: content }));
  const { es, en } = suggestion(
    guide,
    known.map((folder) => folder.slice('guides/'.length)),
  );
  throw new CallError({ es: `No hay una guía «${guide}». ${es}`, en: `There is no guide «${guide}». ${en}` });
}
