import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '@first-login/shared/guide';
import { locales } from '@first-login/shared/locales';
import { loadGuide } from '../load.ts';
import { print, type Call } from './command.ts';
import { askedGuide } from './guide-option.ts';

/** Where a command writes its files. */
export const outOption = { out: { type: 'string' } } as const;

/** The folder that was asked for. */
export const outFolder = ({ out }: Call['options']): string =>
  typeof out === 'string' && out !== '' ? out : 'dist/guide';

/**
 * Writes files made of the guide, in each language, to the folder that was asked for, and prints their names.
 * @param make the files' texts, by their ending
 */
export async function writeFiles(
  options: Call['options'],
  make: (pack: Pack) => Record<string, string>,
): Promise<void> {
  const folder = outFolder(options);
  const packs = await loadGuide(undefined, askedGuide(options));
  await mkdir(folder, { recursive: true });
  for (const locale of locales)
    for (const [ending, text] of Object.entries(make(packs[locale]))) {
      const file = join(folder, `${packs[locale].id}.${locale}.${ending}`);
      await writeFile(file, text);
      print(file);
    }
}
