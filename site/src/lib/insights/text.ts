import type { Locale } from '@first-login/shared/locales';
import { formatIn } from './format.ts';
import type { Insights } from './insights.ts';
import { type Series, type Table, tablesOf } from './tables.ts';
import { insightWords } from './words/index.ts';

/** Insights for the terminal. @param today `YYYY-MM-DD` */
export function insightsText(insights: Insights, locale: Locale, today: string): string {
  const words = insightWords[locale];
  const { day } = formatIn(locale);
  const parts = tablesOf(insights, locale).map((table) => part(table, words.none));
  return [`${words.title}\n${words.lead(day(insights.weeks[0] ?? today), day(today))}`, ...parts].join(
    '\n\n',
  );
}

function part({ title, hint, columns, rows, note, series = [] }: Table, none: string): string {
  const lines = [`— ${title} —`];
  if (rows.length === 0) lines.push(none);
  else {
    if (hint) lines.push(hint);
    lines.push('', ...aligned([columns, ...rows]), ...(series.length > 0 ? ['', ...bars(series)] : []));
  }
  if (note) lines.push('', note);
  return lines.join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const heights = ' ▁▂▃▄▅▆▇█';

/** Each series as a row of bars, a week a letter; a count that may not be shown is a dot. */
function bars(series: readonly Series[]): string[] {
  const width = Math.max(...series.map(({ name }) => name.length));
  return series.map(({ name, values }) => {
    const top = Math.max(1, ...values.map((value) => value ?? 0));
    const letters = values.map((value) =>
      value === undefined ? '·' : (heights[Math.ceil((value / top) * 8)] ?? ' '),
    );
    return `${name.padEnd(width)}  ${letters.join('')}`;
  });
}
