import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Database } from '../../src/lib/server/store/database.ts';
import {
  columnsOf,
  type ExportedRow,
  type RecordKind,
  readRecords,
} from '../../src/lib/server/store/records.ts';
import { CallError } from '../lib/call-error.ts';
import { csvForSpreadsheets } from '../lib/csv.ts';
import type { ExportCall } from './call.ts';

/** Writes records to a file or to standard output, bit by bit. A file that is there already is left alone. */
export async function exportRecords(
  database: Database,
  { what, format, since, to }: ExportCall,
): Promise<void> {
  if (to !== undefined && existsSync(to))
    throw new CallError(`${to} exists already. Take it away, or choose another name.`);
  const rows = Readable.from(readRecords(database, what, since));
  // Nobody else on the machine needs to read what readers wrote.
  const output = to === undefined ? process.stdout : createWriteStream(to, { flags: 'wx', mode: 0o600 });
  const text = format === 'csv' ? csvOf(what) : asJson;
  try {
    // A file is closed when it is whole; standard output is not ours to close.
    await pipeline(rows, text, output, { end: to !== undefined });
  } catch (error) {
    const isOfAnother = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    // Half of a file would pass for the whole.
    if (to !== undefined && !isOfAnother) rmSync(to, { force: true });
    if (to !== undefined && error instanceof Error && 'syscall' in error)
      throw new CallError(`${to} cannot be written: ${error.message}. Choose another place.`, {
        cause: error,
      });
    throw error;
  }
}

function csvOf(what: RecordKind): Duplex {
  const columns = [...columnsOf[what]];
  return stringify({ ...csvForSpreadsheets, columns, header: true });
}

/** A list, one record a line. */
async function* asJson(rows: AsyncIterable<ExportedRow>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of rows) {
    yield before + JSON.stringify(row);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
