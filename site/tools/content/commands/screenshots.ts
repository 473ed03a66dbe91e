import { join } from 'node:path';
import { print, type Command } from '../../guide/commands/command.ts';
import { paths } from '../../lib/paths.ts';
import { makeScreenshots } from '../screenshots/make.ts';

export const screenshotsCommand: Command = {
  usage: '',
  summary: {
    es: 'hace de nuevo las imágenes de docs/editing, con un navegador',
    en: 'makes the pictures of docs/editing anew, in a browser',
  },
  async run({ locale }) {
    const sizes = await makeScreenshots(join(paths.root, 'docs/editing/images'));
    for (const [name, size] of sizes) print(`docs/editing/images/${name}  ${Math.round(size / 1024)} kB`);
    print({ es: `${sizes.size} imágenes.`, en: `${sizes.size} pictures.` }[locale]);
    return 0;
  },
};
