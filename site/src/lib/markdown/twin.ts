import { type Institution, type Token, fillTokens, tokens } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import type { Node, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { pathTo, placeOfFile } from '../routes.ts';
import { filledUrl } from './filled-url.ts';
import { parseMarkdown } from './parse.ts';

/** An editor's text, and what is needed to read it elsewhere than on its page. */
export interface Source {
  /** Markdown as the editor wrote it. */
  body: string;
  /** Path from `src/content`, such as `faqs/es/clave-temporal.md`. */
  file: string;
  locale: Locale;
}

/** A stretch of a text, by its offsets, and what stands there in its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A node that knows where it stands, as all do that come from a text. */
type Placed = Pick<Node, 'position'>;

/**
 * An article as Markdown that stands alone: tokens are words, links are whole addresses. All else stays as it was written.
 * @param site the public address of the site
 */
export function markdownTwin(source: Source, institution: Institution, site: URL): string {
  const { body } = source;
  const known = tokens(institution, source.locale);
  const edits: Edit[] = [];
  visit(parseMarkdown(body), (node) => {
    const { start, end } = rangeOf(node);
    if (node.type === 'link') {
      const address = destinationOf(body, rangeOf(node.children.at(-1) ?? {}).end, end);
      const url = wholeAddress(filledUrl(node.url, known), source, site);
      if (address) edits.push({ ...address, text: url });
    }
    // A drawing is told in words.
    if (node.type === 'paragraph' && node.children[0]?.type === 'image') {
      const { alt, title } = node.children[0];
      const words = [alt, title].filter(Boolean).join(' ');
      edits.push({ start, end, text: `_${fillTokens(words, known)}_` });
      return SKIP;
    }
    const text = body.slice(start, end);
    if ((node.type === 'text' || node.type === 'inlineCode') && text.includes('{{'))
      edits.push({ start, end, text: fillTokens(text, known) });
    return CONTINUE;
  });
  return `${edited(body, edits).trim()}\n`;
}

function rangeOf({ position }: Placed): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Where the address of a link stands, after its words: `](address "title")`. None in a link that is nothing but an address. */
function destinationOf(body: string, afterWords: number, end: number): Omit<Edit, 'text'> | undefined {
  const [all, before = ''] = /^(\]\(\s*<?)[^\s<>)]*/.exec(body.slice(afterWords, end)) ?? [];
  return all === undefined ? undefined : { start: afterWords + before.length, end: afterWords + all.length };
}

function edited(body: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(body.slice(from, start), text);
    from = end;
  }
  return parts.join('') + body.slice(from);
}

/** The first paragraph as plain text: an article answers its question there. Empty when there is none. */
export function firstParagraph(source: Source, institution: Institution): string {
  const known = tokens(institution, source.locale);
  // Block by block: the rest of the article need not be read for it.
  for (const body of source.body.split(/\n\s*\n/)) {
    const first = filled({ ...source, body }, known).children.find(({ type }) => type === 'paragraph');
    if (first) return toString(first).replace(/\s+/g, ' ');
  }
  return '';
}

/** The text as a tree in which tokens are words. */
export function filled({ body }: Source, known: Map<string, Token>): Root {
  const tree = parseMarkdown(body);
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') node.value = fillTokens(node.value, known);
    if (node.type === 'image') {
      node.alt &&= fillTokens(node.alt, known);
      node.title &&= fillTokens(node.title, known);
    }
    if (node.type === 'link') node.url = filledUrl(node.url, known);
  });
  return tree;
}

/** The loader has already refused a link that leads nowhere. */
function wholeAddress(url: string, { file, locale }: Source, site: URL): string {
  if (/^[a-z]+:/i.test(url)) return url;
  const target = new URL(url, new URL(file, 'https://content.invalid/'));
  const page = placeOfFile(target.pathname.slice(1));
  return new URL(page ? pathTo(page.locale, page.place) + target.hash : pathTo(locale, { to: 'home' }), site)
    .href;
}
