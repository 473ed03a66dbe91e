import { join } from 'node:path';
import { print, type Command } from '../../guide/commands/command.ts';
import { paths } from '../../lib/paths.ts';
import { bringUpToDate, rulePages } from '../pages/write.ts';

export const rulesCommand: Command = {
  usage: '[--check]',
  summary: {
    es: 'escribe las páginas de las reglas (docs/editing/rules); --check dice cuáles no están al día',
    en: 'writes the pages of the rules (docs/editing/rules); --check says which are out of date',
  },
  options: { check: { type: 'boolean' } },
  async run({ options, locale }) {
    const check = options['check'] === true;
    const stale = await bringUpToDate(join(paths.root, 'docs/editing/rules'), await rulePages(), !check);
    const list = stale.join(', ');
    if (stale.length === 0)
      print({ es: 'Las páginas están al día.', en: 'The pages are up to date.' }[locale]);
    else if (check)
      print(
        {
          es: `No están al día: ${list}. Corre «pnpm content rules».`,
          en: `Out of date: ${list}. Run «pnpm content rules».`,
        }[locale],
      );
    else print({ es: `Escritas: ${list}.`, en: `Written: ${list}.` }[locale]);
    return check && stale.length > 0 ? 1 : 0;
  },
};
