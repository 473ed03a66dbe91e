import { join } from 'node:path';
import { paths } from '../../lib/paths.ts';
import { keysPages } from '../pages/keys-page.ts';
import { writing } from './written.ts';

export const keysCommand = writing({
  summary: {
    es: 'escribe la página de las claves de los encabezados (docs/editing/keys); --check dice si no está al día',
    en: 'writes the page of the keys of front matter (docs/editing/keys); --check says whether it is out of date',
  },
  folder: join(paths.root, 'docs/editing/keys'),
  files: keysPages,
  current: { es: 'La página está al día.', en: 'The page is up to date.' },
  command: 'pnpm content keys',
});
