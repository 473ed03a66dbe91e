import { type Judged, type Metrics, metrics, placeOfBest } from './metrics.ts';

/** How a set of queries came out. */
export interface Report {
  overall: Metrics;
  byLocale: Record<string, Metrics>;
  byKind: Record<string, Metrics>;
  queries: ReportedQuery[];
}

interface ReportedQuery {
  locale: string;
  query: string;
  kind: string;
  /** The page that should stand first; null for what the site does not have. */
  best: string | null;
  /** Where it stands, from 1; null where it did not come. */
  place: number | null;
  /** The first pages that came. */
  came: string[];
}

export function makeReport(judged: readonly Judged[]): Report {
  return {
    overall: metrics(judged),
    byLocale: metricsBy(judged, ({ query }) => query.locale),
    byKind: metricsBy(judged, ({ query }) => query.kind),
    queries: judged.map(reported),
  };
}

function metricsBy(judged: readonly Judged[], key: (one: Judged) => string): Record<string, Metrics> {
  const keys = [...new Set(judged.map(key))];
  return Object.fromEntries(keys.map((each) => [each, metrics(judged.filter((one) => key(one) === each))]));
}

function reported(one: Judged): ReportedQuery {
  const { locale, query, kind, best = null } = one.query;
  const place = placeOfBest(one);
  return {
    locale,
    query,
    kind,
    best,
    place: Number.isFinite(place) ? place : null,
    came: one.came.slice(0, 5),
  };
}

/** The report as a table, and each query whose best page is not first, with what came first. */
export function inWords(report: Report, judged: readonly Judged[]): string {
  const rows = [
    ['', 'MRR@10', 'nDCG@5', 'success@1', 'success@3', 'zero'],
    row('overall', report.overall),
    // What was held out from tuning stands in sets of its own.
    ...Object.entries(metricsBy(judged, ({ query }) => query.set)).map(([name, values]) => row(name, values)),
    ...Object.entries(report.byLocale).map(([name, values]) => row(name, values)),
    ...Object.entries(report.byKind)
      .filter(([name]) => name !== 'absent')
      .map(([name, values]) => row(name, values)),
  ];
  const misses = report.queries.flatMap(missInWords);
  return [
    ...rows.map((cells) => cells.map((cell, index) => cell.padEnd(index === 0 ? 20 : 11)).join('')),
    '',
    ...misses,
  ].join('\n');
}

function row(name: string, { mrr10, ndcg5, success1, success3, zero }: Metrics): string[] {
  return [name, ...[mrr10, ndcg5, success1, success3, zero].map((value) => value.toFixed(3))];
}

function missInWords({ locale, query, kind, best, place, came }: ReportedQuery): string[] {
  const first = came[0] ?? 'nothing';
  if (best === null)
    return came.length > 0 ? [`${locale} ${kind}: «${query}» has no answer, but ${first} came`] : [];
  if (place === 1) return [];
  return [`${locale} ${kind}: «${query}» wants ${best} (${place ?? 'did not come'}), first came ${first}`];
}
