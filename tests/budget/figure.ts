/** A promise with its measure. Over the limit is broken. */
export interface Figure {
  name: string;
  value: number;
  limit: number;
  /** Bytes (brotli, where they are sent), milliseconds, a count, or how many times the thing it is held against. */
  unit: 'B' | 'ms' | '' | '×';
}

export const isKept = ({ value, limit }: Figure): boolean => value <= limit;

const shown = (value: number, unit: Figure['unit']) =>
  unit === '×' ? `${value.toFixed(2)}×` : `${value.toLocaleString('en')} ${unit}`.trim();

/** A figure as a line of a table. */
export function line(figure: Figure): string {
  const { name, value, limit, unit } = figure;
  const sign = isKept(figure) ? '✓' : '✗';
  return `${sign} ${name.padEnd(58)} ${shown(value, unit).padStart(10)}   of ${shown(limit, unit)}`;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
