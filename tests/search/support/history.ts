import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metrics } from './metrics.ts';
import type { Report } from './report.ts';

/** The report of the golden sets as it was last committed: `pnpm search:eval --write` writes it. */
const file = join(import.meta.dirname, '..', 'report.json');

interface Kept {
  overall: Metrics;
  /** By language and query, where its best page stood, from 1; null where it did not come, or what came for none. */
  places: Record<string, number | string | null>;
}

const keyOf = ({ locale, query }: Report['queries'][number]): string => `${locale} ${query}`;

const placeOf = ({ best, place, came }: Report['queries'][number]): number | string | null =>
  best === null ? (came[0] ?? null) : place;

/** Keeps a report as the one to compare with. */
export function keep({ overall, queries }: Report): void {
  const places = Object.fromEntries(queries.map((one) => [keyOf(one), placeOf(one)]));
  writeFileSync(file, `${JSON.stringify({ overall, places } satisfies Kept, null, 2)}\n`);
}

/** What is better and what is worse than in the report that was kept, a line each. */
export function difference(report: Report): string[] {
  if (!existsSync(file)) return ['No report was kept yet: pnpm search:eval --write keeps one.'];
  const { places } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  const changed = report.queries.filter((one) => {
    const before = places[keyOf(one)];
    return before !== undefined && before !== placeOf(one);
  });
  const known = report.queries.filter((one) => places[keyOf(one)] !== undefined).length;
  const lines = changed.map((one) => {
    const before = places[keyOf(one)] ?? null;
    return `${isBetter(one, before) ? '+' : '-'} ${keyOf(one)}: ${before ?? 'nothing'} → ${placeOf(one) ?? 'nothing'}`;
  });
  const better = lines.filter((line) => line.startsWith('+')).length;
  return [
    `Against the committed report: ${better} better, ${lines.length - better} worse, of ${known} queries in both.`,
    ...lines.toSorted(),
  ];
}

function isBetter(one: Report['queries'][number], before: number | string | null): boolean {
  if (one.best === null) return placeOf(one) === null;
  const rank = (place: number | string | null): number => (typeof place === 'number' ? place : Infinity);
  return rank(placeOf(one)) < rank(before);
}
