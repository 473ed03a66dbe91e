/** What keeps its spaces: its text is not HTML, or shows them. */
const kept = /(<(?:pre|textarea|script|style)\b[\s\S]*?<\/(?:pre|textarea|script|style)>)/;

/** Elements at whose edges a space shows nothing. */
const block =
  '(?:html|head|body|header|footer|nav|main|aside|section|article|div|h[1-6]|p|ul|ol|li|dl|dt|dd|fieldset|legend|form|figure|figcaption|details|summary|meta|link|title)';

/** Shapes of a drawing, among which a space shows nothing. */
const shape = '(?:circle|ellipse|g|line|path|polyline|rect)';

/** A value may hold any sign but its own quotes. */
const attributes = String.raw`(?:\s(?:"[^"]*"|[^">])*)?`;

const gaps = new RegExp(
  [
    String.raw`(<(?:${block}|${shape}|button|svg)${attributes}>)\s+`,
    String.raw`\s+(?=</?(?:${block}|${shape})[\s>/]|</(?:button|svg)>)`,
    // Of several spaces in a line, one shows.
    String.raw`(?<=\s)\s+(?=<)`,
  ].join('|'),
  'g',
);
const emptyShape = new RegExp(String.raw`<(${shape})(${attributes})></\1>`, 'g');

/**
 * A page without the spaces that Astro leaves between its blocks and the closing tags of shapes: they show nothing, and each
 * page has some hundreds.
 */
export function withoutGaps(html: string): string {
  return html
    .split(kept)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(gaps, '$1').replace(emptyShape, '<$1$2/>')))
    .join('');
}
