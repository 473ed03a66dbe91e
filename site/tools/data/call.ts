import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { type RecordKind, recordKinds } from '../../src/lib/server/store/records.ts';
import { CallError, understood } from '../lib/call-error.ts';
import { dayBefore, isDay } from './day.ts';

const formats = ['csv', 'json'] as const;
type Format = (typeof formats)[number];

export interface ExportCall {
  command: 'export';
  what: RecordKind;
  format: Format;
  /** The first day, as YYYY-MM-DD; without it, all. */
  since?: string;
  /** The file to write; without it, standard output. */
  to?: string;
}

export interface PurgeCall {
  command: 'purge';
  /** What is from before this day goes, as YYYY-MM-DD. */
  before: string;
  dryRun: boolean;
}

export type Call = ExportCall | PurgeCall | { command: 'help' };

export const usage = `pnpm data export [--what ${recordKinds.join('|')}] [--format ${formats.join('|')}] [--since YYYY-MM-DD] [--to FILE]
    Writes what readers sent: opinions (feedback) or counts (events), as CSV for spreadsheets or as JSON.
pnpm data purge --older-than AGE [--dry-run]
    Deletes opinions and counts older than AGE: days, such as 365d, or a day, such as 2026-01-31, which itself stays.

DATABASE_URL says which database, as for the server.`;

const options = {
  export: {
    what: { type: 'string' },
    format: { type: 'string' },
    since: { type: 'string' },
    to: { type: 'string' },
  },
  purge: { 'older-than': { type: 'string' }, 'dry-run': { type: 'boolean' } },
} as const satisfies Record<string, ParseArgsOptionsConfig>;

/**
 * What the words after `pnpm data` ask for.
 * @throws CallError with a sentence for what they should be
 */
export function callOf(words: readonly string[], now: Date): Call {
  // Some versions of pnpm hand on the `--` that stands before a script's own words.
  const [command, ...rest] = words[0] === '--' ? words.slice(1) : words;
  if (command === undefined || command === 'help' || words.includes('--help') || words.includes('-h'))
    return { command: 'help' };
  if (command === 'export') return exportCall(given(command, rest));
  if (command === 'purge') return purgeCall(given(command, rest), now);
  throw new CallError(`«${command}» is not a command of pnpm data. The commands are export and purge.`);
}

type Given = Record<string, string | boolean | undefined>;

const given = (command: keyof typeof options, args: string[]): Given =>
  understood(
    () => parseArgs({ args, options: options[command] }).values as Given,
    `«pnpm data help» says what ${command} takes.`,
  );

function exportCall({ what = 'feedback', format = 'csv', since, to }: Given): ExportCall {
  return {
    command: 'export',
    what: oneOf('--what', what, recordKinds),
    format: oneOf('--format', format, formats),
    ...(since !== undefined && { since: dayOf('--since', String(since)) }),
    ...(to !== undefined && { to: String(to) }),
  };
}

function purgeCall({ 'older-than': age, 'dry-run': dryRun }: Given, now: Date): PurgeCall {
  if (age === undefined)
    throw new CallError('Say how old: --older-than 365d, or --older-than 2026-01-31. Nothing was deleted.');
  const before = isDay(String(age)) ? String(age) : dayBefore(now, String(age));
  if (before === undefined)
    throw new CallError(
      `«${String(age)}» is no age. Write days, such as 365d, or a day, such as 2026-01-31. Nothing was deleted.`,
    );
  if (before > now.toISOString().slice(0, 10))
    throw new CallError(`${before} is still to come: that would delete everything. Nothing was deleted.`);
  return { command: 'purge', before, dryRun: dryRun === true };
}

function oneOf<T extends string>(name: string, value: unknown, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found) return found;
  throw new CallError(`${name} is «${String(value)}». It can be ${known.join(' or ')}.`);
}

function dayOf(name: string, text: string): string {
  if (isDay(text)) return text;
  throw new CallError(`${name} is «${text}», which is no day. Write it as YYYY-MM-DD, such as 2026-01-31.`);
}
