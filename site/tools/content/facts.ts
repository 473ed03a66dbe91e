import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Token } from '@first-login/shared/institution';
import { isDraft } from '../../src/lib/content/draft.ts';
import type { Position } from '../guide/problem.ts';
import { nodesOfType, stepCount, stringOf, stringsOf, type Document, type Place } from './document.ts';
import { filled } from './filled.ts';
import { fingerprint } from './fingerprint.ts';
import { partsOf, type Parts } from './parts.ts';
import { readingOf, type Reading } from './reading/reading.ts';

/** A name of something else that a text gives: a topic, an owner, an article. */
export interface Reference {
  key: 'topic' | 'owner' | 'related' | 'article';
  to: string;
  position: Position;
}

export interface LinkFact {
  /** As written, tokens and all. */
  url: string;
  /** The words that are linked. */
  text: string;
  position: Position;
  /** Where the address itself stands, if it stands on one line. */
  urlPlace: { line: number; column: number } | undefined;
  image: boolean;
}

/** What the rules about the whole content need of one text. Plain data: it goes from one thread to another. */
export interface Facts extends Place {
  file: string;
  title: { text: string; position: Position } | undefined;
  references: Reference[];
  links: LinkFact[];
  /** The ids of its headings. */
  anchors: string[];
  parts: Parts;
  /** What says the same in each language, whatever the words, as text; with where it stands. */
  shared: { key: string; value: string; position: Position }[];
  /** What a translation of this text must know of it. */
  fingerprint: string;
  /** The version of the source that a translation says it is of. */
  sourceHash: { value: string; position: Position } | undefined;
  /** Whether it is not to be published yet. */
  draft: boolean;
  dates: { reviewed?: string; reviewBy?: string };
  reviewedPosition: Position;
  reviewByPosition: Position;
  reading: Reading;
  /** How many steps its numbered list has; of a tutorial alone. */
  steps: number;
}

/** Whether a translation is of another version of its source than there is now. */
export const isOlder = ({ sourceHash }: Facts, source: Facts): boolean =>
  sourceHash?.value !== source.fingerprint;

const sharedKeys = ['topic', 'related', 'owner', 'order', 'icon', 'minutes', 'article', 'video'];

export function factsOf(document: Document, known: ReadonlyMap<string, Token>): Facts {
  const { path, kind, locale, id, file, text, data } = document;
  const { at } = text.matter;
  const title = stringOf(document, 'title') ?? stringOf(document, 'term');
  const hash = stringOf(document, 'sourceHash');
  return {
    ...{ path, kind, locale, id, file },
    title: title === undefined ? undefined : { text: filled(title, known), position: at(['title']) },
    references: kind === 'guides' ? [] : referencesOf(document),
    links: linksOf(document),
    anchors: anchorsOf(document, known),
    parts: partsOf(document),
    shared: sharedKeys.flatMap((key) =>
      Object.hasOwn(data, key) ? [{ key, value: JSON.stringify(data[key]), position: at([key]) }] : [],
    ),
    fingerprint: fingerprint(document),
    sourceHash: hash === undefined ? undefined : { value: hash, position: at(['sourceHash']) },
    // A guide is published as a whole.
    draft: kind !== 'guides' && isDraft(data),
    dates: {
      ...only('reviewed', stringOf(document, 'reviewed')),
      ...only('reviewBy', stringOf(document, 'reviewBy')),
    },
    reviewedPosition: at(['reviewed']),
    reviewByPosition: at(['reviewBy']),
    reading: readingOf(document, known),
    steps: kind === 'tutorials' ? stepCount(document) : 0,
  };
}

const only = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });

function referencesOf(document: Document): Reference[] {
  const { at } = document.text.matter;
  const one = (key: 'topic' | 'owner' | 'article'): Reference[] => {
    const to = stringOf(document, key);
    return to === undefined ? [] : [{ key, to, position: at([key]) }];
  };
  const related = stringsOf(document, 'related').map(({ text: to, index }): Reference => {
    return { key: 'related', to, position: at(['related', index]) };
  });
  return [...one('topic'), ...one('owner'), ...one('article'), ...related];
}

function linksOf(document: Document): LinkFact[] {
  const links: LinkFact[] = [];
  for (const node of document.nodes) {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
    const position = document.text.positionOf(node);
    links.push({
      url: decoded(node.url),
      text: toString(node),
      position,
      urlPlace: urlPlaceOf(node, document, position),
      image: node.type === 'image',
    });
  }
  return links;
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function urlPlaceOf(
  node: Nodes & { url: string },
  document: Document,
  { line, column }: Position,
): LinkFact['urlPlace'] {
  const height = (node.position?.end.line ?? 0) - (node.position?.start.line ?? 0);
  const lines = document.lines().slice(line - 1, line + height);
  for (const [index, text] of lines.entries()) {
    const at = text.indexOf(`(${node.url}`, index === 0 ? column - 1 : 0);
    if (at >= 0) return { line: line + index, column: at + 2 };
  }
  return undefined;
}

function anchorsOf(document: Document, known: ReadonlyMap<string, Token>): string[] {
  const slugger = new GithubSlugger();
  const anchors = [...document.text.sections.keys()];
  for (const node of nodesOfType(document, 'heading')) {
    anchors.push(slugger.slug(filled(toString(node), known)));
  }
  return anchors;
}
