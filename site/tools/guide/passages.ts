import type { Nodes } from 'mdast';
import type { Position } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** A stretch of text that is read as one: an entry of the front matter, a heading, a paragraph, a point of a list. */
export interface Passage {
  /** Which part of the file it belongs to: `title`, `answers.app`, `` (the opening text), `#why`. */
  part: string;
  /** Its words, without marks; tokens stand as they were written. */
  text: string;
  /** Where in the file a place of `text` stands. */
  at: (offset: number) => Position;
}

/** Every passage of a text file, in the order of reading. Which version a translation is of is nothing to read. */
export function passagesOf(file: TextFile): Passage[] {
  const sections = [...file.sections].flatMap(([id, { title, nodes, position }]): Passage[] => [
    { part: `#${id}`, text: title, at: () => position },
    ...nodes.flatMap((node) => bodyPassages(node, `#${id}`, file)),
  ]);
  return [
    ...matterPassages(file.matter.value, [], file).filter(({ part }) => part !== 'sourceHash'),
    ...file.lead.flatMap((node) => bodyPassages(node, '', file)),
    ...sections,
  ];
}

function matterPassages(value: unknown, path: readonly string[], file: TextFile): Passage[] {
  if (typeof value === 'string')
    return [{ part: path.join('.'), text: value, at: () => file.matter.at(path) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => matterPassages(one, [...path, key], file));
}

function bodyPassages(node: Nodes, part: string, file: TextFile): Passage[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [phrase(node, part, file)];
  return 'children' in node ? node.children.flatMap((child) => bodyPassages(child, part, file)) : [];
}

/** A block's runs of text joined, each with its place in the file. */
function phrase(block: Nodes, part: string, file: TextFile): Passage {
  const runs: { from: number; text: string; node: Nodes }[] = [];
  let text = '';
  const gather = (node: Nodes) => {
    const words = 'value' in node ? node.value : node.type === 'break' ? '\n' : '';
    if (words !== '') runs.push({ from: text.length, text: words, node });
    text += words;
    if ('children' in node) node.children.forEach(gather);
  };
  gather(block);
  const at = (offset: number): Position => {
    const run = runs.findLast(({ from }) => from <= offset);
    const start = file.positionOf({ position: (run?.node ?? block).position });
    const before = (run?.text ?? '').slice(0, offset - (run?.from ?? 0)).split('\n');
    const last = before.at(-1) ?? '';
    const line = start.line + before.length - 1;
    return { ...start, line, column: before.length > 1 ? last.length + 1 : start.column + last.length };
  };
  return { part, text: text.replaceAll('\n', ' '), at };
}
