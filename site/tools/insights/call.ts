import { parseArgs } from 'node:util';
import { defaultLocale, isLocale, type Locale, locales } from '@first-login/shared/locales';
import { CallError, understood } from '../lib/call-error.ts';

/** How insights are written out. */
export type Output =
  { as: 'text' } | { as: 'json' } | { as: 'csv'; folder: string } | { as: 'page'; file: string };

export interface Call {
  locale: Locale;
  /** How many weeks back, this one included. */
  weeks: number;
  output: Output;
}

export const usage = `pnpm insights: what readers found helpful, what they searched for in vain, where they leave the guide.

  --weeks N       how many weeks back, this one included: 1 to 104 (12)
  --lang es|en    the language of what is written (es)
  --csv FOLDER    a file for each table, for spreadsheets
  --page FILE     a page with plots
  --json          everything, for programs

Counts under 5 are left out. DATABASE_URL says where the opinions are.`;

const options = {
  weeks: { type: 'string' },
  lang: { type: 'string' },
  csv: { type: 'string' },
  page: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * What the words after `pnpm insights` ask for; undefined for the usage.
 * @throws CallError with a sentence for what they should be
 */
export function callOf(words: readonly string[]): Call | undefined {
  // Some versions of pnpm hand on the `--` that stands before a script's own words.
  const {
    weeks = '12',
    lang = defaultLocale,
    csv,
    page,
    json,
    help,
  } = given(words[0] === '--' ? words.slice(1) : words);
  if (help) return undefined;
  if (!isLocale(lang)) throw new CallError(`--lang is «${lang}». It can be ${locales.join(' or ')}.`);
  if (!/^\d+$/.test(weeks) || Number(weeks) < 1 || Number(weeks) > 104)
    throw new CallError(`--weeks is «${weeks}». Write a number from 1 to 104.`);
  const outputs: Output[] = [
    ...(csv === undefined ? [] : [{ as: 'csv', folder: csv } as const]),
    ...(page === undefined ? [] : [{ as: 'page', file: page } as const]),
    ...(json ? [{ as: 'json' } as const] : []),
  ];
  if (outputs.length > 1) throw new CallError('Choose one of --csv, --page and --json.');
  return { locale: lang, weeks: Number(weeks), output: outputs[0] ?? { as: 'text' } };
}

const given = (args: readonly string[]) =>
  understood(
    () => parseArgs({ args: [...args], options }).values,
    '«pnpm insights --help» says what can be asked.',
  );
