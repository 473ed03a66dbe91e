import { type Institution, type Token, fillTokens, tokens } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { pathTo, placeOfFile } from '../routes.ts';
import { filledUrl } from './filled-url.ts';

/** An editor's text, and what is needed to read it elsewhere than on its page. */
export interface Source {
  /** Markdown as the editor wrote it. */
  body: string;
  /** Path from `src/content`, such as `faqs/es/clave-temporal.md`. */
  file: string;
  locale: Locale;
}

/**
 * An article as Markdown that stands alone: tokens are words, links are whole addresses.
 * @param site the public address of the site
 */
export function markdownTwin(source: Source, institution: Institution, site: URL): string {
  const tree = filled(source, tokens(institution, source.locale));
  visit(tree, 'link', (node) => {
    node.url = wholeAddress(node.url, source, site);
  });
  // A drawing is told in words.
  visit(tree, 'paragraph', (node) => {
    const [image] = node.children;
    if (image?.type !== 'image') return;
    const words = [image.alt, image.title].filter(Boolean).join(' ');
    node.children = [{ type: 'emphasis', children: [{ type: 'text', value: words }] }];
  });
  return toMarkdown(tree, { bullet: '-', emphasis: '_' });
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
  const tree = fromMarkdown(body);
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
