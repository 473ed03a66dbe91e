import type { Guide } from '@first-login/shared/guide';
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import type { Words } from '../words.ts';
import { conditionLines } from './condition-lines.ts';
import { labels } from './labels.ts';
import { wrap } from './wrap.ts';

/** In units of the drawing; text is 14 of them high. */
const width = 440;
const padding = 16;
const lineHeight = 20;
const indent = 16;
const gap = 44;
/** Letters that fit into a box, by the widest of common fonts. */
const letters = 52;

/**
 * The guide as a drawing: its routes from top to bottom, each a box with its condition and where it leads. Colours are
 * the text's own (`currentColor`); classes begin with `guide-diagram`. The same guide gives the same text.
 */
export function diagramSvg(guide: Guide, words: Words): string {
  const { description, ifNot } = labels[words.locale];
  let y = 1;
  const parts = guide.routes.map((route, index) => {
    const arrow = index > 0 ? arrowDown(y, ifNot) : '';
    if (index > 0) y += gap;
    const { markup, height } = box(route, y, words);
    y += height;
    return arrow + markup;
  });
  const title = `<title id="guide-diagram-title">${escapeHtml(words.title)}</title>`;
  const text = `<desc id="guide-diagram-desc">${escapeHtml(description(guide.routes.length))}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="guide-diagram" viewBox="0 0 ${width} ${y + 1}" role="img" aria-labelledby="guide-diagram-title" aria-describedby="guide-diagram-desc" font-family="system-ui, sans-serif" font-size="14" fill="currentColor">${title}${text}${parts.join('')}</svg>\n`;
}

/** A route: its condition above, its name below on a tinted ground. */
function box(
  { id, when }: Guide['routes'][number],
  top: number,
  words: Words,
): { markup: string; height: number } {
  const conditions = when
    ? conditionLines(when, words)
    : [{ depth: 0, text: labels[words.locale].otherwise }];
  const above = conditions.flatMap(({ depth, text }) =>
    wrap(text, letters - depth * 2).map((line, index) => ({
      x: (depth + Math.min(index, 1)) * indent,
      line,
    })),
  );
  const below = wrap(words.route(id), letters - 4);
  const half = above.length * lineHeight + padding;
  const height = half + below.length * lineHeight + padding;
  const line = (text: string, x: number, y: number, style: string) =>
    `<text class="guide-diagram-${style}" x="${padding + x}" y="${y}"${style === 'route' ? ' font-weight="600"' : ''}>${escapeHtml(text)}</text>`;
  const markup = [
    `<g class="guide-diagram-box"><rect x="1" y="${top}" width="${width - 2}" height="${height}" rx="10" fill="none" stroke="currentColor" stroke-opacity="0.5"/>`,
    `<rect class="guide-diagram-ground" x="1" y="${top + half}" width="${width - 2}" height="${height - half}" rx="10" fill-opacity="0.08"/>`,
    ...above.map(({ x, line: text }, index) => line(text, x, baseline(top, index), 'condition')),
    ...below.map((text, index) =>
      line(
        `${index === 0 ? '→ ' : ''}${text}`,
        index === 0 ? 0 : indent,
        baseline(top + half, index),
        'route',
      ),
    ),
    '</g>',
  ];
  return { markup: markup.join(''), height };
}

const baseline = (top: number, line: number) => top + padding / 2 + 15 + line * lineHeight;

function arrowDown(y: number, label: string): string {
  const [x, end] = [padding * 2, y + gap];
  return `<g class="guide-diagram-arrow"><path d="M${x} ${y}V${end - 1}M${x - 5} ${end - 7}L${x} ${end - 1}L${x + 5} ${end - 7}" fill="none" stroke="currentColor" stroke-width="1.5"/><text x="${x + 14}" y="${y + gap / 2 + 5}" font-style="italic">${escapeHtml(label)}</text></g>`;
}
