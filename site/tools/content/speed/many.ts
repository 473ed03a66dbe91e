/**
 * The editors' files with copies of their FAQs, until there are as many texts as wanted.
 * @param texts by path from `src/content`
 */
export function manyTexts(texts: ReadonlyMap<string, string>, wanted: number): Map<string, string> {
  const many = new Map(texts);
  const copied = [...texts].filter(([path]) => /^faqs\/(?:es|en)\//.test(path));
  let count = [...texts.keys()].filter((path) => path.endsWith('.md')).length;
  for (let copy = 1; count < wanted && copied.length > 0; copy += 1)
    for (const [path, text] of copied) {
      if (count >= wanted) break;
      many.set(
        path.replace('.md', `-${copy}.md`),
        text.replace(/^title: "?([^"\n]*)"?$/m, `title: "$1 ${copy}"`),
      );
      count += 1;
    }
  return many;
}
