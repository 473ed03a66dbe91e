import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** Markdown as a tree, by the parser that makes the pages. Front matter is not looked for. */
export function parseMarkdown(body: string): Root {
  return markdownToMdast(body, { features: { frontmatter: false } }) as Root;
}
