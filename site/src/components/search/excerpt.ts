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

/** Reads Pagefind's excerpt, whose only markup is `<mark>`, as data: nothing of it ever becomes markup again. */
export function parseExcerpt(html: string): Piece[] {
  return html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => {
      const marked = /^<mark>[\s\S]*<\/mark>$/.test(part);
      return { text: decode(marked ? part.slice(6, -7) : part), marked };
    });
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
