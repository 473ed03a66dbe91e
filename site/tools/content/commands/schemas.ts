import { join } from 'node:path';
import { paths } from '../../lib/paths.ts';
import { jsonSchemas } from '../pages/json-schemas.ts';
import { writing } from './written.ts';

export const schemasCommand = writing({
  summary: {
    es: 'escribe los esquemas con los que el editor de textos ayuda al escribir; --check dice cuáles no están al día',
    en: 'writes the schemas by which a text editor helps while typing; --check says which are out of date',
  },
  folder: join(paths.site, 'schema'),
  files: jsonSchemas,
  current: { es: 'Los esquemas están al día.', en: 'The schemas are up to date.' },
  command: 'pnpm content schemas',
});
