import { join } from 'node:path';
import { print, type Command } from '../../guide/commands/command.ts';
import { paths } from '../../lib/paths.ts';
import { jsonSchemas } from '../pages/json-schemas.ts';
import { bringUpToDate } from '../pages/write.ts';

export const schemasCommand: Command = {
  usage: '[--check]',
  summary: {
    es: 'escribe los esquemas con los que el editor de textos ayuda al escribir; --check dice cuáles no están al día',
    en: 'writes the schemas by which a text editor helps while typing; --check says which are out of date',
  },
  options: { check: { type: 'boolean' } },
  async run({ options, locale }) {
    const check = options['check'] === true;
    const stale = await bringUpToDate(join(paths.site, 'schema'), jsonSchemas(), !check);
    const list = stale.join(', ');
    if (stale.length === 0)
      print({ es: 'Los esquemas están al día.', en: 'The schemas are up to date.' }[locale]);
    else if (check)
      print(
        {
          es: `No están al día: ${list}. Corre «pnpm content schemas».`,
          en: `Out of date: ${list}. Run «pnpm content schemas».`,
        }[locale],
      );
    else print({ es: `Escritos: ${list}.`, en: `Written: ${list}.` }[locale]);
    return check && stale.length > 0 ? 1 : 0;
  },
};
