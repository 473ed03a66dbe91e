/** What keeps its spaces: its text is not HTML, or shows them. */
const kept = /(<(?:pre|textarea|script|style)\b[\s\S]*?<\/(?:pre|textarea|script|style)>)/;

/** Elements at whose edges a space shows nothing. */
const block =
  '(?:html|head|body|header|footer|nav|main|aside|section|article|div|h[1-6]|p|ul|ol|li|dl|dt|dd|fieldset|form|figure|figcaption|details|meta|link|title)';

/** A value may hold any sign but its own quotes. */
const attributes = String.raw`(?:\s(?:"[^"]*"|[^">])*)?`;

const gaps = new RegExp(String.raw`(<${block}${attributes}>)\s+|\s+(?=</?${block}[\s>])`, 'g');

/** A page without the spaces that Astro leaves between its blocks: they show nothing, and each page has some hundreds. */
export function withoutGaps(html: string): string {
  return html
    .split(kept)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(gaps, '$1')))
    .join('');
}
