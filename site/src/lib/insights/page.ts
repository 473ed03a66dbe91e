import { createHash } from 'node:crypto';
import { type Locale, locales } from '@first-login/shared/locales';
import { formatIn } from './format.ts';
import type { Insights } from './insights.ts';
import { escapeHtml } from '../escape-html.ts';
import { plot } from './plot.ts';
import { type Table, tablesOf } from './tables.ts';
import { insightWords } from './words/index.ts';

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 68rem; margin: 2rem auto; padding: 0 1.25rem }
nav { text-align: end }
h1 { font-size: 1.75rem; line-height: 1.2 }
h2 { margin-block: 2.5rem .5rem; font-size: 1.25rem }
p { max-width: 46rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .5rem .75rem; border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent); text-align: start }
th { white-space: nowrap }
tbody th { min-inline-size: 9rem; max-inline-size: 20rem; white-space: normal }
td:not(:first-child) { min-inline-size: 5rem; white-space: nowrap }
.long.long { min-inline-size: 16rem; white-space: normal }
.plots { display: flex; flex-wrap: wrap; gap: 1.5rem; margin-block: 1rem }
figure { flex: 1 1 14rem; max-inline-size: 20rem; margin: 0 }
svg { display: block; inline-size: 100%; fill: #0b6b5c; border-block-end: 1px solid }
.few { fill: none; stroke: currentColor; stroke-dasharray: 2 3 }
a { color: LinkText; display: inline-block; padding: .25rem }
@media (prefers-color-scheme: dark) { svg { fill: #6fd3be } }
@media (forced-colors: active) { svg { fill: CanvasText } }
`;

/** What the page may load: its own styles and nothing else. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const languageNames: Record<Locale, string> = { es: 'Español', en: 'English' };

/** Insights as a page that needs nothing but itself. @param today `YYYY-MM-DD` */
export function insightsPage(insights: Insights, locale: Locale, today: string): string {
  const words = insightWords[locale];
  const { day } = formatIn(locale);
  const others = locales
    .filter((other) => other !== locale)
    .map((other) => `<a href="/api/insights/${other}/" lang="${other}">${languageNames[other]}</a>`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<nav>${others.join(' ')}</nav>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.lead(day(insights.weeks[0] ?? today), day(today)))}</p>
${tablesOf(insights, locale)
  .map((table) => section(table, locale))
  .join('\n')}
</main>
</body>
</html>
`;
}

function section({ id, title, hint, columns, rows, note, series = [] }: Table, locale: Locale): string {
  const words = insightWords[locale];
  const parts = [`<h2 id="${id}">${escapeHtml(title)}</h2>`];
  if (rows.length === 0) parts.push(`<p>${escapeHtml(words.none)}</p>`);
  else {
    if (hint) parts.push(`<p>${escapeHtml(hint)}</p>`);
    if (series.length > 0)
      parts.push(`<div class="plots">${series.map((one) => plot(one, words)).join('')}</div>`);
    parts.push(table(id, columns, rows));
  }
  if (note) parts.push(`<p>${escapeHtml(note)}</p>`);
  return `<section>${parts.join('\n')}</section>`;
}

/** Figures stay on their line, words take more. */
const cellOf = (cell: string) => `<td${cell.length > 24 ? ' class="long"' : ''}>${escapeHtml(cell)}</td>`;

/** A wide table scrolls by itself, by keyboard too. */
function table(id: string, columns: readonly string[], rows: readonly string[][]): string {
  const head = columns.map((column) => (column ? `<th scope="col">${escapeHtml(column)}</th>` : '<td></td>'));
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${escapeHtml(first)}</th>${cells.map(cellOf).join('')}</tr>`,
  );
  return `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}
