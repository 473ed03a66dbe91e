import { tokens, type Institution, type Token } from '@first-login/shared/institution';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { close, createIndex } from 'pagefind';
import { marked } from '../../src/lib/content/draft.ts';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { pathTo, placeOfFile } from '../../src/lib/routes.ts';
import { placeOf, readDocument, stringOf, type Document } from '../content/document.ts';
import { filled } from '../content/filled.ts';

/** The last index that was asked for, made or not. */
let before: Promise<unknown> = Promise.resolve();

/**
 * The index of all text, as the build makes it of the pages; here made of the texts themselves, which takes a second.
 * @param texts the editors' files, by path from `src/content`
 * @returns its files, by path from `/pagefind/`
 */
export function textIndex(
  texts: ReadonlyMap<string, string>,
  institution: Institution,
): Promise<Map<string, Uint8Array>> {
  // One after the other: whoever is done closes Pagefind for all.
  const made = before.then(() => makeIndex(texts, institution));
  before = made.catch(() => undefined);
  return made;
}

async function makeIndex(
  texts: ReadonlyMap<string, string>,
  institution: Institution,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const page of pagesOf(texts, institution)) await index.addHTMLFile(page);
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

/** Every article and page, as much of it as is searched: its words, under headings that results can lead to. */
export function pagesOf(
  texts: ReadonlyMap<string, string>,
  institution: Institution,
): { url: string; content: string }[] {
  return [...texts].flatMap(([path, source]) => {
    const place = placeOf(path);
    const page = placeOfFile(path);
    if (!place || !page || !['faqs', 'tutorials', 'pages'].includes(place.kind)) return [];
    const content = htmlOf(readDocument(place, source), tokens(institution, place.locale));
    return [{ url: pathTo(page.locale, page.place), content }];
  });
}

function htmlOf(document: Document, known: ReadonlyMap<string, Token>): string {
  const { kind, locale, id, tree, data } = document;
  const { title } = marked({ ...data, title: stringOf(document, 'title') ?? id }, locale);
  const topic = stringOf(document, 'topic');
  const meta = (name: string, value: string) =>
    `<span data-pagefind-meta="${name}:${escapeHtml(value)}" data-pagefind-filter="${name}:${escapeHtml(value)}"></span>`;
  const slugger = new GithubSlugger();
  const blocks = tree.children.map((node) => {
    const words = escapeHtml(filled(wordsOf(node), known));
    // The page's headings have ids made of their words in the same way.
    return node.type === 'heading'
      ? `<h${node.depth} id="${slugger.slug(filled(wordsOf(node), known))}">${words}</h${node.depth}>`
      : `<p>${words}</p>`;
  });
  return [
    `<!doctype html><html lang="${locale}"><body data-pagefind-body>`,
    `<h1 data-pagefind-meta="title">${escapeHtml(filled(title, known))}</h1>`,
    meta('kind', kind) + (topic === undefined ? '' : meta('topic', topic)),
    ...blocks,
    '</body></html>',
  ].join('\n');
}

/** The words of a block, those of its parts apart. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  const block = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return node.children.map((child) => wordsOf(child)).join(block ? ' ' : '');
}
