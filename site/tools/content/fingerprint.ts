import { createHash } from 'node:crypto';
import type { Document } from './document.ts';
import { stringOf } from './document.ts';

/**
 * What a translation has to follow, as eight letters: the title, the summary and the body of its source. Spaces and line
 * ends do not count, nor dates, aliases and names of others.
 */
export function fingerprint(document: Document): string {
  const { source } = document;
  const body = source.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const parts = [
    stringOf(document, 'title'),
    stringOf(document, 'summary'),
    stringOf(document, 'term'),
    body,
  ];
  const text = parts.map((part) => (part ?? '').replaceAll(/\s+/g, ' ').trim()).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
