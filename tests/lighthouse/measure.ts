import lighthouse from 'lighthouse';
import { median } from '../budget/figure.ts';

/** The categories, in the order of the table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** What Lighthouse says of a page. */
export interface PageScores {
  /** 0 to 100, the middle one of some runs. */
  scores: Record<Category, number>;
  /** The middle ones, in milliseconds, but for `shift`, which has no unit. */
  times: { paint: number; largest: number; blocked: number; shift: number };
  /** What cost points, in any run: «performance: Largest Contentful Paint 2.6 s». */
  faults: string[];
}

const rounds = 3;

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/**
 * Measures a page as Lighthouse does for phones: CPU 4 times slower, 150 ms, 1.6 Mbit/s.
 * @param port the browser's debugging port
 */
export async function measure(url: string, port: number): Promise<PageScores> {
  const reports: Report[] = [];
  for (let round = 0; round < rounds; round += 1) reports.push(await report(url, port));
  const scoreOf = (category: Category) =>
    median(reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)));
  const timeOf = (audit: string) =>
    median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    times: {
      paint: timeOf('first-contentful-paint'),
      largest: timeOf('largest-contentful-paint'),
      blocked: timeOf('total-blocking-time'),
      shift: timeOf('cumulative-layout-shift'),
    },
    faults: [...new Set(reports.flatMap(faultsOf))],
  };
}

async function report(url: string, port: number): Promise<Report> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
  });
  if (!result)
    throw new Error(
      `Lighthouse said nothing about ${url}. Run it again; if it stays so, open the page by hand.`,
    );
  if (result.lhr.runtimeError)
    throw new Error(`Lighthouse could not load ${url}: ${result.lhr.runtimeError.message}`);
  return result.lhr;
}

/** The audits that count and are not perfect. Performance counts its five times, each with a curve of its own. */
function faultsOf({ categories: found, audits }: Report): string[] {
  return categories.flatMap((category) =>
    (found[category]?.auditRefs ?? [])
      .filter(
        ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (category === 'performance' ? 0.9 : 1),
      )
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''}`.trim()),
  );
}
