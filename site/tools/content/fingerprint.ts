import { createHash } from 'node:crypto';
import type { Document } from './document.ts';

/**
 * What a translation has to follow, as eight letters: the title, the summary and the body of its source. Spaces and line
 * ends do not count, nor dates, aliases and names of others.
 */
export function fingerprint({ source, data }: Pick<Document, 'source' | 'data'>): string {
  const body = source.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  return fingerprintOf(data, body);
}

/**
 * The same, of a text that has been taken apart.
 * @param matter its front matter as it is written
 */
export function fingerprintOf(matter: Readonly<Record<string, unknown>>, body: string): string {
  const parts = [matter['title'], matter['summary'], matter['term'], body];
  const text = parts
    .map((part) => (typeof part === 'string' ? part : '').replaceAll(/\s+/g, ' ').trim())
    .join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
