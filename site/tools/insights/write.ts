import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@first-login/shared/locales';
import { stringify } from 'csv-stringify/sync';
import type { Insights } from '../../src/lib/insights/insights.ts';
import { insightsPage } from '../../src/lib/insights/page.ts';
import { tablesOf } from '../../src/lib/insights/tables.ts';
import { insightsText } from '../../src/lib/insights/text.ts';
import { CallError } from '../lib/call-error.ts';
import { csvForSpreadsheets } from '../lib/csv.ts';
import type { Output } from './call.ts';

/** Writes insights as they were asked for, and returns what to print. @param today `YYYY-MM-DD` */
export function writeInsights(insights: Insights, output: Output, locale: Locale, today: string): string {
  switch (output.as) {
    case 'text':
      return insightsText(insights, locale, today);
    case 'json':
      return JSON.stringify(insights, null, 2);
    case 'page':
      return written(() => {
        writeFileSync(output.file, insightsPage(insights, locale, today));
        return [output.file];
      });
    case 'csv':
      return written(() => writeTables(insights, output.folder, locale));
  }
}

function writeTables(insights: Insights, folder: string, locale: Locale): string[] {
  mkdirSync(folder, { recursive: true });
  return tablesOf(insights, locale).map(({ id, columns, rows }) => {
    const file = join(folder, `${id}.csv`);
    // Articles' ids and words come from requests.
    writeFileSync(file, stringify([columns, ...rows], csvForSpreadsheets));
    return file;
  });
}

function written(write: () => string[]): string {
  try {
    return write().join('\n');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CallError(
      {
        es: `No se puede escribir: ${why}. Elige otro lugar.`,
        en: `It cannot be written: ${why}. Choose another place.`,
      },
      { cause: error },
    );
  }
}
