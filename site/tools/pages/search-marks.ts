/** What only the search reads: a mark of an element, or a hidden paragraph with what people call a thing. */
const marks =
  /<p hidden data-pagefind-ignore data-pagefind-meta="alias"[^>]*>[^<]*<\/p>| data-pagefind-[a-z-]+(?:="[^"]*")?/g;

/** A page without what told the search how to read it: the index is made, and no reader needs it. */
export const withoutSearchMarks = (html: string): string => html.replace(marks, '');
