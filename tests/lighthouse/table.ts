import { categories, type PageScores } from './measure.ts';

const pathWidth = 44;

/** The first line of the table. */
export const heading = `  ${'page'.padEnd(pathWidth)} ${categories.map((name) => name.padStart(14)).join(' ')}   paint  largest  blocked  shift`;

/** Whether a page has everything that can be had. */
export function isPerfect({ scores }: PageScores): boolean {
  return categories.every((category) => scores[category] === 100);
}

/** A page as a line of the table, and a line below it for each thing that cost points. */
export function rowOf(path: string, page: PageScores): string {
  const { scores, times, faults } = page;
  const sign = isPerfect(page) ? '✓' : '✗';
  const numbers = categories.map((category) => String(scores[category]).padStart(14)).join(' ');
  const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;
  const measures = `${seconds(times.paint).padStart(7)} ${seconds(times.largest).padStart(8)} ${`${Math.round(times.blocked)} ms`.padStart(8)} ${times.shift.toFixed(3).padStart(6)}`;
  return [
    `${sign} ${path.padEnd(pathWidth)} ${numbers} ${measures}`,
    ...faults.map((fault) => `    ${fault}`),
  ].join('\n');
}
