import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '@first-login/shared/locales';
import { loadGuide } from '../load.ts';
import { outOption, outFolder } from './out.ts';
import { print, type Command } from './command.ts';

export const packCommand: Command = {
  usage: '[--out folder]',
  summary: {
    es: 'escribe el paquete de cada idioma como JSON, en dist/guide si no dices otra carpeta',
    en: 'writes the pack of each language as JSON, to dist/guide unless you name another folder',
  },
  options: outOption,
  async run({ options }) {
    const packs = await loadGuide();
    const folder = outFolder(options);
    await mkdir(folder, { recursive: true });
    for (const locale of locales) {
      const file = join(folder, `${packs[locale].id}.${locale}.json`);
      await writeFile(file, JSON.stringify(packs[locale]));
      print(file);
    }
    return 0;
  },
};
