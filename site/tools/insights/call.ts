import type { Call, Command } from '../guide/commands/command.ts';
import { CallError } from '../lib/call-error.ts';

/** How insights are written out. */
export type Output =
  { as: 'text' } | { as: 'json' } | { as: 'csv'; folder: string } | { as: 'page'; file: string };

/** What was asked for. */
interface Asked {
  /** How many weeks back, this one included. */
  weeks: number;
  output: Output;
}

/** How `pnpm insights` is called. */
export const manner: Pick<Command, 'usage' | 'summary' | 'details' | 'options'> = {
  usage: {
    es: '[--weeks N] [--csv CARPETA | --page ARCHIVO | --json]',
    en: '[--weeks N] [--csv FOLDER | --page FILE | --json]',
  },
  summary: {
    es: 'qué les sirvió a los lectores, qué buscaron sin encontrarlo y dónde dejan la guía',
    en: 'what readers found helpful, what they searched for in vain, where they leave the guide',
  },
  details: {
    es: `  --weeks N        cuántas semanas hacia atrás, con esta: de 1 a 104 (12)
  --lang es|en     el idioma de lo que se escribe (es)
  --csv CARPETA    un archivo por tabla, para hojas de cálculo
  --page ARCHIVO   una página con gráficas
  --json           todo, para programas

Los conteos menores de 5 no se muestran. DATABASE_URL dice dónde están las opiniones.`,
    en: `  --weeks N       how many weeks back, this one included: 1 to 104 (12)
  --lang es|en    the language of what is written (es)
  --csv FOLDER    a file for each table, for spreadsheets
  --page FILE     a page with plots
  --json          everything, for programs

Counts under 5 are left out. DATABASE_URL says where the opinions are.`,
  },
  options: {
    weeks: { type: 'string' },
    csv: { type: 'string' },
    page: { type: 'string' },
    json: { type: 'boolean' },
  },
};

/** What the options of `pnpm insights` ask for. @throws CallError with a sentence for what they should be */
export function askedOf({ weeks = '12', csv, page, json }: Call['options']): Asked {
  if (typeof weeks !== 'string' || !/^\d+$/.test(weeks) || Number(weeks) < 1 || Number(weeks) > 104)
    throw new CallError({
      es: `«--weeks» no puede ser «${String(weeks)}». Escribe un número del 1 al 104.`,
      en: `«--weeks» cannot be «${String(weeks)}». Write a number from 1 to 104.`,
    });
  const outputs: Output[] = [
    ...(typeof csv === 'string' ? [{ as: 'csv', folder: csv } as const] : []),
    ...(typeof page === 'string' ? [{ as: 'page', file: page } as const] : []),
    ...(json === true ? [{ as: 'json' } as const] : []),
  ];
  if (outputs.length > 1)
    throw new CallError({
      es: 'Elige una sola de estas: --csv, --page o --json.',
      en: 'Choose one of --csv, --page and --json.',
    });
  return { weeks: Number(weeks), output: outputs[0] ?? { as: 'text' } };
}
