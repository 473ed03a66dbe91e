import type { List, Nodes, Root, RootContent } from 'mdast';
import type { Locale } from '@first-login/shared/locales';
import { isLocale } from '@first-login/shared/locales';
import { sentencesOf, type Sentence } from '../guide/lint/sentences.ts';
import { passagesOf, type Passage } from '../guide/passages.ts';
import { readText, type TextFile } from '../guide/text-file.ts';

/** The folders of `src/content` whose files are texts, one a language. */
export const collections = ['topics', 'faqs', 'tutorials', 'pages', 'glossary'] as const;
type Collection = (typeof collections)[number];
/** Texts of a guide have rules of their own, and share those about wording. */
export type Kind = Collection | 'guides';

/** Where a text lies, told by its path. */
export interface Place {
  /** From `src/content`: `faqs/es/clave-temporal.md`. */
  path: string;
  kind: Kind;
  locale: Locale;
  /** `clave-temporal`; of a guide's text, its path within the guide. */
  id: string;
}

/** Words that customers read, of a text or of a list, in one language. */
export interface Words {
  /** From `src/content`. */
  path: string;
  /** From the root of the project, for messages. */
  file: string;
  locale: Locale;
  prose: Passage[];
  /** The same, sentence by sentence. */
  sentences: Sentence[];
  /** The lines of the file, told apart when asked. */
  lines: () => readonly string[];
}

/** One Markdown file of the editors', read. Its prose is title, summary, body. */
export interface Document extends Place, Words {
  source: string;
  text: TextFile;
  /** The front matter as it is written, not checked. */
  data: Readonly<Record<string, unknown>>;
  /** Its body as a tree; places are those of `text.positionOf`. */
  tree: Root;
  /** Every node of the tree, each before its children: rules choose among them, and nobody walks it again. */
  nodes: readonly Nodes[];
}

/** Keys of front matter that hold words for readers. Aliases are words of searches, and free. */
const proseKeys =
  /^(?:title|summary|term|name|time|promise|helpLine|recognise|official(?:Address|Rule)|practise|farewell|(?:answers|hints|because|reasons)\..*|#.*|)$/;

export const contentRoot = 'site/src/content';

/** The place of a file, or undefined where no text belongs. */
export function placeOf(path: string): Place | undefined {
  const [folder = '', second = '', third = '', ...rest] = path.split('/');
  if (folder === 'guides') {
    return isLocale(third) && path.endsWith('.md')
      ? { path, kind: 'guides', locale: third, id: `${second}/${rest.join('/').replace(/\.md$/, '')}` }
      : undefined;
  }
  const kind = collections.find((name) => name === folder);
  const id = /^([a-z0-9-]+)\.md$/.exec(third)?.[1];
  return kind && isLocale(second) && id && rest.length === 0 ? { path, kind, locale: second, id } : undefined;
}

/** Reads a text. What is wrong with its form is in `text.problems` and `text.matter.problems`. */
export function readDocument(place: Place, source: string): Document {
  const file = `${contentRoot}/${place.path}`;
  const text = readText(file, source);
  const { value } = text.matter;
  const data = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const tree: Root = { type: 'root', children: blocksOf(text) };
  const prose = passagesOf(text).filter(({ part }) => proseKeys.test(part));
  let lines: string[] | undefined;
  return {
    ...place,
    file,
    source,
    text,
    data,
    tree,
    nodes: nodesOf(tree),
    prose,
    sentences: sentencesOf(prose),
    lines: () => (lines ??= source.split(/\r?\n/)),
  };
}

function blocksOf({ lead, sections }: TextFile): RootContent[] {
  return [...lead, ...[...sections.values()].flatMap(({ nodes }) => nodes)];
}

function nodesOf(node: Nodes, into: Nodes[] = []): Nodes[] {
  into.push(node);
  if ('children' in node) for (const child of node.children) nodesOf(child, into);
  return into;
}

/** The steps of a tutorial: its first numbered list, of which its video is made. */
export function stepList({ tree }: Document): List | undefined {
  return tree.children.find((node): node is List => node.type === 'list' && node.ordered === true);
}

/** How many steps a tutorial has, those that have become a list of their own among them. */
export function stepCount(document: Document): number {
  const first = stepList(document);
  let count = first?.children.length ?? 0;
  for (const node of document.tree.children)
    if (
      node.type === 'list' &&
      node !== first &&
      node.ordered === true &&
      node.start === count + (first?.start ?? 1)
    )
      count += node.children.length;
  return count;
}

/** Its nodes of a type. */
export function nodesOfType<Type extends Nodes['type']>(
  { nodes }: Document,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  return nodes.filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
}

/** A value of the front matter, where it is a text. */
export function stringOf(document: Document, key: string): string | undefined {
  const value = document.data[key];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list in the front matter, each with its place in the list. */
export function stringsOf(document: Document, key: string): { text: string; index: number }[] {
  const value = document.data[key];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, index }] : []));
}
