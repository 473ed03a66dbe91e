import { join } from 'node:path';
import { paths } from '../../lib/paths.ts';
import { rulePages } from '../pages/write.ts';
import { writing } from './written.ts';

export const rulesCommand = writing({
  summary: {
    es: 'escribe las páginas de las reglas (docs/editing/rules); --check dice cuáles no están al día',
    en: 'writes the pages of the rules (docs/editing/rules); --check says which are out of date',
  },
  folder: join(paths.root, 'docs/editing/rules'),
  files: rulePages,
  current: { es: 'Las páginas están al día.', en: 'The pages are up to date.' },
  command: 'pnpm content rules',
});
