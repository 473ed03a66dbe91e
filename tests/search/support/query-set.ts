import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isLocale, type Locale } from '@first-login/shared/locales';

/** A query with the pages that answer it, each by the last segment of its address. */
export interface JudgedQuery {
  locale: Locale;
  query: string;
  /** The page that should stand first; none for what the site does not have. */
  best?: string;
  /** Pages that help as well. */
  also: string[];
  /** What makes it hard: typo, synonym… `absent` for what the site does not have. */
  kind: string;
  /** The name of its file. */
  set: string;
}

/**
 * Reads a file of queries: tab-separated columns `locale query best also` and, where there is one, `kind`.
 * @throws Error that names file, line and mistake
 */
export function readQueries(file: string): JudgedQuery[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const columns = head.split('\t');
  for (const column of ['locale', 'query', 'best', 'also'])
    if (!columns.includes(column))
      throw new Error(`${file}:1: the column “${column}” is missing. The first line names the columns.`);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
    return [{ ...toQuery(cell, `${file}:${index + 2}`), set: basename(file, '.tsv') }];
  });
}

function toQuery(cell: (name: string) => string, place: string): Omit<JudgedQuery, 'set'> {
  const locale = cell('locale');
  if (!isLocale(locale)) throw new Error(`${place}: “${locale}” is no language of the site. Write es or en.`);
  if (cell('query') === '') throw new Error(`${place}: the query is empty. Write it, or take the line out.`);
  const best = cell('best');
  return {
    locale,
    query: cell('query'),
    ...(best !== '' && { best }),
    also: cell('also')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
    kind: cell('kind') || (best === '' ? 'absent' : 'other'),
  };
}
