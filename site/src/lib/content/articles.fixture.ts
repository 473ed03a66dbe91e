import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fillTokens, tokens } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { toString } from 'mdast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { parse } from 'yaml';
import { readInstitution } from '../institution/read.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { splitText } from '../../../tools/guide/text-file.ts';
import { paths } from '../../../tools/lib/paths.ts';

/** An editors' file, read for its form alone. */
export interface Text {
  file: string;
  collection: string;
  id: string;
  locale: Locale;
  /** The front matter, with the bank's words in the place of tokens. */
  head: Readonly<Record<string, unknown>>;
  /** The body as it is written. */
  body: string;
  tree: Root;
}

const institution = readInstitution();
const content = join(paths.site, 'src', 'content');

/** Every text of a collection in a language, by id. */
export function textsOf(collection: string, locale: Locale): Map<string, Text> {
  const files = globSync(`${collection}/${locale}/*.md`, { cwd: content }).toSorted();
  return new Map(
    files.map((file) => {
      const id = basename(file, '.md');
      return [id, read(file, { collection, id, locale })];
    }),
  );
}

/** The titles of all guides in a language, by id. */
export function guideTitles(locale: Locale): Map<string, string> {
  const files = globSync(`guides/*/${locale}/guide.md`, { cwd: content });
  return new Map(
    files.map((file) => {
      const [, id = ''] = file.split('/');
      return [id, String(read(file, { collection: 'guides', id, locale }).head['title'])];
    }),
  );
}

function read(file: string, name: Pick<Text, 'collection' | 'id' | 'locale'>): Text {
  const text = readFileSync(join(content, file), 'utf8');
  const { head = '', body = '' } = splitText(text) ?? {};
  const known = tokens(institution, name.locale);
  const filled = parse(head, (_, value: unknown) =>
    typeof value === 'string' ? fillTokens(value, known) : value,
  ) as Text['head'];
  return { ...name, file, head: filled, body, tree: parseMarkdown(body) };
}

/** The first paragraph, in words, with a name of the bank for each token. */
export function firstWords({ tree, locale }: Text): string[] {
  const first = tree.children.find(({ type }) => type === 'paragraph');
  const words = first ? fillTokens(toString(first), tokens(institution, locale)) : '';
  return words.split(/\s+/).filter(Boolean);
}

/** The shape of a text: its blocks in order, with how many parts each has. */
export function shapeOf({ tree }: Text): string[] {
  return tree.children.map((node) => {
    if (node.type === 'heading') return `heading ${node.depth}`;
    if (node.type === 'list') return `${node.ordered ? 'numbered' : 'plain'} list of ${node.children.length}`;
    const [only] = 'children' in node ? node.children : [];
    return only?.type === 'image' ? only.url : node.type;
  });
}

/** What must be the same in every language: digits, tokens, and where links lead. */
export function constantsOf({ body, tree, locale }: Text): {
  digits: string[];
  tokens: string[];
  links: string[];
} {
  const all = (pattern: RegExp) => (body.match(pattern) ?? []).toSorted();
  return {
    digits: all(/\d[\d,.]*\d|\d/g),
    tokens: all(/\{\{\w+\}\}/g),
    links: linksOf(tree)
      // A heading has another id in each language; that there is one, and its page, is the same.
      .map((url) => url.replace(`/${locale}/`, '/').replace(/#.+/, '#'))
      .toSorted(),
  };
}

function linksOf(node: Nodes): string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksOf)] : own;
}
