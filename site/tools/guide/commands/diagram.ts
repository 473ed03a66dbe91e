import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '@first-login/shared/locales';
import { diagramSvg } from '../diagram/svg.ts';
import { outlineHtml } from '../diagram/outline.ts';
import { escape } from '../diagram/markup.ts';
import { loadGuide } from '../load.ts';
import { wordsOf } from '../words.ts';
import { outFolder, outOption } from './out.ts';
import { print, type Command } from './command.ts';

export const diagramCommand: Command = {
  usage: '[--out folder]',
  summary: {
    es: 'dibuja la guía (SVG) y la escribe como listas (HTML), en dist/guide si no dices otra carpeta',
    en: 'draws the guide (SVG) and writes it as lists (HTML), to dist/guide unless you name another folder',
  },
  options: outOption,
  async run({ options }) {
    const packs = await loadGuide();
    const folder = outFolder(options);
    await mkdir(folder, { recursive: true });
    for (const locale of locales) {
      const words = wordsOf(packs[locale]);
      const files = {
        svg: diagramSvg(packs[locale], words),
        html: `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escape(words.title)}</title>${outlineHtml(packs[locale], words)}`,
      };
      for (const [ending, text] of Object.entries(files)) {
        const file = join(folder, `${packs[locale].id}.${locale}.${ending}`);
        await writeFile(file, text);
        print(file);
      }
    }
    return 0;
  },
};
