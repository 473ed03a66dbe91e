import { escapeHtml } from '../escape-html.ts';
import { type Addresses, type Words, drawings } from './shapes.ts';

/** A drawing as an article shows it. */
export interface Shown {
  name: string;
  /** What it shows, for those who do not see it. */
  description: string;
  /** Below it, for all. */
  caption: string | undefined;
}

/**
 * A drawing as HTML: a figure with an inline SVG, named and described.
 * @param id of its own on the page
 */
export function drawingMarkup(
  { name, description, caption }: Shown,
  words: Words,
  addresses: Addresses,
  id: string,
): string {
  const drawing = drawings[name];
  if (!drawing) return '';
  const [width, height] = drawing.size;
  const below = caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return (
    `<figure class="drawing"><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-name" aria-describedby="${id}-desc" data-pagefind-ignore>` +
    `<title id="${id}-name">${escapeHtml(words['name'] ?? '')}</title><desc id="${id}-desc">${escapeHtml(description)}</desc>` +
    `${drawing.shapes(words, addresses).replace(/\s*\n\s*/g, '')}</svg>${below}</figure>`
  );
}
