import type { Pack } from '@first-login/shared/guide';
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { outlineHtml } from '../diagram/outline.ts';
import { diagramSvg } from '../diagram/svg.ts';
import { wordsOf } from '../words.ts';
import type { Command } from './command.ts';
import { guideOption } from './guide-option.ts';
import { outOption, writeFiles } from './out.ts';

function drawings(pack: Pack): Record<string, string> {
  const words = wordsOf(pack);
  const head = `<html lang="${pack.locale}"><meta charset="utf-8"><title>${escapeHtml(words.title)}</title>`;
  return { svg: diagramSvg(pack, words), html: `<!doctype html>${head}${outlineHtml(pack, words)}` };
}

export const diagramCommand: Command = {
  usage: { es: '[--out carpeta] [--guide …]', en: '[--out folder] [--guide …]' },
  summary: {
    es: 'dibuja la guía (SVG) y la escribe como listas (HTML), en dist/guide si no dices otra carpeta',
    en: 'draws the guide (SVG) and writes it as lists (HTML), to dist/guide unless you name another folder',
  },
  options: { ...outOption, ...guideOption },
  async run({ options }) {
    await writeFiles(options, drawings);
    return 0;
  },
};
