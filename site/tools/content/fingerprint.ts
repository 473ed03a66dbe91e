import { createHash } from 'node:crypto';
import { splitText } from '../guide/text-file.ts';
import type { Document } from './document.ts';

/**
 * What a translation has to follow, as eight letters: the title, the summary and the body of its source; of a guide's text, all
 * the words of its front matter and its body. Spaces and line ends do not count, nor dates, aliases and names of others.
 */
export function fingerprint({ kind, source, data }: Pick<Document, 'kind' | 'source' | 'data'>): string {
  const body = splitText(source)?.body ?? source;
  return kind === 'guides' ? ofGuideText(data, body) : fingerprintOf(data, body);
}

/**
 * The same, of an article that has been taken apart.
 * @param matter its front matter as it is written
 */
export function fingerprintOf(matter: Readonly<Record<string, unknown>>, body: string): string {
  return hashOf([matter['title'], matter['summary'], matter['term'], body]);
}

/** Where its links lead is compared by itself: a text that is renamed leaves no translation behind. */
function ofGuideText({ official: _, sourceHash: __, ...words }: Document['data'], body: string): string {
  return hashOf([...said(words), body.replaceAll(/\]\([^)\n]*\)/g, ']()')]);
}

/** The words of a front matter, each with its key, in the order of the keys. */
function said(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, one]) => said(one, `${path}.${key}`));
}

function hashOf(parts: readonly unknown[]): string {
  const text = parts
    .map((part) => (typeof part === 'string' ? part : '').replaceAll(/\s+/g, ' ').trim())
    .join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
