import type { Nodes } from 'mdast';
import type { Position } from '../guide/problem.ts';
import type { Document } from './document.ts';

/** What must be the same in each language, by part of the text: its front matter, its opening, each heading's section. */
export interface Parts {
  names: string[];
  figures: string[][];
  links: string[][];
  places: Position[];
}

/** Figures of a text and where its links lead, a list for each of its parts. */
export function partsOf(document: Document): Parts {
  const { prose, tree, text, locale } = document;
  const parts: Parts = { names: [], figures: [], links: [], places: [] };
  const begin = (name: string, place: Position) => {
    parts.names.push(name);
    parts.places.push(place);
    parts.figures.push([]);
    parts.links.push([]);
  };
  for (const key of ['title', 'summary', 'term']) {
    const passage = prose.find(({ part }) => part === key);
    if (!passage) continue;
    begin(key, passage.at(0));
    parts.figures.at(-1)?.push(...figuresIn(passage.text));
  }
  begin('', { file: document.file, line: 1, column: 1 });
  for (const node of tree.children) {
    if (node.type === 'heading') begin(`#${parts.names.length}`, text.positionOf(node));
    else if (parts.places.at(-1)?.line === 1) parts.places[parts.places.length - 1] = text.positionOf(node);
    gather(node, parts, locale);
  }
  return parts;
}

function gather(node: Nodes, parts: Parts, locale: string): void {
  if ('value' in node && node.type !== 'html') parts.figures.at(-1)?.push(...figuresIn(node.value));
  // The language's own folder is the one difference that there must be.
  if (node.type === 'link')
    parts.links.at(-1)?.push(node.url.replaceAll(`/${locale}/`, '/*/').replace(/#.*$/, ''));
  if ('children' in node) for (const child of node.children) gather(child, parts, locale);
}

const figuresIn = (text: string) => text.match(/\d+/g) ?? [];
