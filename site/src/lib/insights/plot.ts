import { escapeHtml } from '../escape-html.ts';
import type { Series } from './tables.ts';

/** In units of the drawing. */
const size = { width: 320, height: 72, gap: 4 };

interface PlotWords {
  plot: (name: string) => string;
  most: (count: number) => string;
}

/**
 * A series as bars, one a week, the highest as high as there is room: the caption says how much that is. A count that may
 * not be shown is a dash on the ground. The numbers stand in the table beside it, so that the drawing needs only a name.
 */
export function plot({ name, values }: Series, words: PlotWords): string {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const top = Math.max(1, most);
  const step = size.width / Math.max(1, values.length);
  const bars = values.map((value, index) => {
    const x = round(index * step + size.gap / 2);
    const width = round(step - size.gap);
    if (value === undefined) return `<path d="M${x} ${size.height - 2}h${width}" class="few"/>`;
    const height = round((value / top) * (size.height - 4));
    return `<rect x="${x}" y="${round(size.height - height)}" width="${width}" height="${height}"/>`;
  });
  const caption = most > 0 ? `${name} · ${words.most(most)}` : name;
  return `<figure><figcaption>${escapeHtml(caption)}</figcaption><svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeHtml(words.plot(name))}">${bars.join('')}</svg></figure>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
