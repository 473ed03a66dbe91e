/** A stretch of an excerpt, found by the query or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: '\u00a0',
};

/** Reads Pagefind's excerpt, whose only markup is `<mark>`, as text: nothing of it ever becomes markup again. */
export function plainExcerpt(html: string): string {
  return html
    .replace(/<\/?mark>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
