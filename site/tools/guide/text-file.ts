import type { List, Root, RootContent } from 'mdast';
import { parseMarkdown } from '../../src/lib/markdown/parse.ts';
import type { Position, Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A Markdown file of the guide: its front matter, its opening text, and its sections by id. */
export interface TextFile {
  file: string;
  matter: YamlFile;
  lead: RootContent[];
  /** Sections begin at headings that end in `{#id}`. */
  sections: Map<string, { title: string; nodes: RootContent[]; position: Position }>;
  /** What is wrong with the shape of the file, its front matter's YAML apart. */
  problems: Problem[];
  /** Where a node of the body stands in the file. */
  positionOf: (node: Pick<RootContent, 'position'>) => Position;
}

const frontMatter = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;
const sectionHeading = /^(.*?)\s*\{#([a-z][a-z-]*)\}$/s;

/** A text's front matter as it is written, and what stands below it; undefined where it has none. */
export function splitText(source: string): { head: string; body: string; before: string } | undefined {
  // An editor on Windows may begin a file with a mark that is not text.
  const text = source.replace(/^\uFEFF/, '');
  const [before, head = ''] = frontMatter.exec(text) ?? [];
  return before === undefined ? undefined : { head, body: text.slice(before.length), before };
}

/**
 * Reads the front matter of a text alone, and tells what is wrong with the file's shape. A body is read only where it has
 * sections that could stand twice.
 */
export function readMatter(file: string, source: string): Pick<TextFile, 'file' | 'matter' | 'problems'> {
  const parts = splitText(source);
  if (!parts || source.includes('{#')) return readText(file, source);
  return { file, matter: readHead(file, parts.head), problems: [] };
}

/** Reads a Markdown file of the guide. Faults of its front matter are among the problems of `matter`. */
export function readText(file: string, source: string): TextFile {
  const parts = splitText(source);
  const { head, body, before } = parts ?? { head: '', body: source.replace(/^\uFEFF/, ''), before: '' };
  const linesBefore = before.split('\n').length - 1;
  const result: TextFile = {
    file,
    matter: readHead(file, head),
    lead: [],
    sections: new Map(),
    problems: [],
    positionOf: ({ position }) => ({
      file,
      line: (position?.start.line ?? 1) + linesBefore,
      column: position?.start.column ?? 1,
    }),
  };
  if (!parts && /^---[ \t]*\r?\n/.test(body)) result.problems.push(openMatter(file, body));
  else divide(parseMarkdown(body), result);
  return result;
}

/** A remark of YAML's, which an editor means as part of the text. */
const remark = /^(?:\s*- +|\s*[\w-]+:)(?!\s*['"{[])(?:.*?\S)?(?: +)(#.*)$/;

/** Reads front matter: YAML in which nothing that is written goes unread. */
function readHead(file: string, text: string): YamlFile {
  const yaml = readYaml(file, text, 2);
  if (!text.includes(' #')) return yaml;
  const lost = text.split(/\r?\n/).flatMap((line, index): Problem[] => {
    const [, words = ''] = remark.exec(line) ?? [];
    if (words === '') return [];
    const message = {
      es: `«${words}» no se lee: lo que sigue a un espacio y # queda fuera. Pon todo el texto entre comillas, o quítalo.`,
      en: `«${words}» is not read: what follows a space and # is left out. Put all of the text in quotes, or take it out.`,
    };
    return [{ file, line: index + 2, column: line.length - words.length + 1, rule: 'yaml', message }];
  });
  return { ...yaml, problems: [...yaml.problems, ...lost] };
}

/** Puts each block under the section that it stands in. */
function divide({ children }: Root, file: TextFile): void {
  let current = file.lead;
  for (const node of children) {
    const section = node.type === 'heading' ? sectionHeading.exec(plain(node)) : null;
    if (section) {
      const [, title = '', id = ''] = section;
      const position = file.positionOf(node);
      if (file.sections.has(id)) file.problems.push(twice(id, position));
      current = [];
      file.sections.set(id, { title, nodes: current, position });
    } else current.push(node);
  }
}

/** What was meant to end front matter: hyphens too many or too few, or what Word makes of them. */
const nearlyEnd = /^[ \t]*(?=\S)(?:[-–—]{1,6}|={3,}|_{3,}|\*{3,})[ \t]*$/;

function openMatter(file: string, text: string): Problem {
  const end = text.split(/\r?\n/).findIndex((line, index) => index > 0 && nearlyEnd.test(line));
  if (end > 0) {
    const message = {
      es: 'Con esta línea no termina el encabezado. Escríbela con tres guiones del teclado y nada más: ---.',
      en: 'The front matter does not end with this line. Write it with three hyphens of the keyboard and nothing else: ---.',
    };
    return { file, line: end + 1, column: 1, rule: 'open-front-matter', message };
  }
  const message = {
    es: 'El encabezado empieza con --- y no termina. Pon otra línea --- debajo de sus claves.',
    en: 'The front matter begins with --- and does not end. Put another line --- below its keys.',
  };
  return { file, line: 1, column: 1, rule: 'open-front-matter', message };
}

function twice(id: string, position: Position): Problem {
  const message = {
    es: `La sección {#${id}} está dos veces. Junta las dos.`,
    en: `The section {#${id}} stands twice. Join the two.`,
  };
  return { ...position, rule: 'section-twice', message };
}

/** The words of a node, without its marks. */
export function plain(node: RootContent | List): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plain(child)).join('') : '';
}
