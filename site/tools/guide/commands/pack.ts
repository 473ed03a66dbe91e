import { guideOption } from './guide-option.ts';
import { outOption, writeFiles } from './out.ts';
import type { Command } from './command.ts';

export const packCommand: Command = {
  usage: { es: '[--out carpeta] [--guide …]', en: '[--out folder] [--guide …]' },
  summary: {
    es: 'escribe el paquete de cada idioma como JSON, en dist/guide si no dices otra carpeta',
    en: 'writes the pack of each language as JSON, to dist/guide unless you name another folder',
  },
  options: { ...outOption, ...guideOption },
  async run({ options }) {
    await writeFiles(options, (pack) => ({ json: JSON.stringify(pack) }));
    return 0;
  },
};
