import type { List, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Position } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A Markdown file of the guide: its front matter, its opening text, and its sections by id. */
export interface TextFile {
  file: string;
  matter: YamlFile;
  lead: RootContent[];
  /** Sections begin at headings that end in `{#id}`. */
  sections: Map<string, { title: string; nodes: RootContent[]; position: Position }>;
  /** Where a node of the body stands in the file. */
  positionOf: (node: Pick<RootContent, 'position'>) => Position;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const sectionHeading = /^(.*?)\s*\{#([a-z][a-z-]*)\}$/;

/** Reads a Markdown file of the guide. Faults of its front matter are among the problems of `matter`. */
export function readText(file: string, text: string): TextFile {
  const matched = frontMatter.exec(text);
  const before = matched?.[0] ?? '';
  const matter = readYaml(file, matched?.[1] ?? '', 2);
  const tree: Root = fromMarkdown(text.slice(before.length));
  const linesBefore = before.split('\n').length - 1;
  const positionOf: TextFile['positionOf'] = ({ position }) => ({
    file,
    line: (position?.start.line ?? 1) + linesBefore,
    column: position?.start.column ?? 1,
  });
  const result: TextFile = { file, matter, lead: [], sections: new Map(), positionOf };
  let current = result.lead;
  for (const node of tree.children) {
    const section = node.type === 'heading' ? sectionHeading.exec(plain(node)) : null;
    if (section) {
      const [, title = '', id = ''] = section;
      current = [];
      result.sections.set(id, { title, nodes: current, position: positionOf(node) });
    } else current.push(node);
  }
  return result;
}

/** The words of a node, without its marks. */
export function plain(node: RootContent | List): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plain(child)).join('') : '';
}
