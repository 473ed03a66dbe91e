import { placeOf, readDocument } from '../document.ts';
import { fingerprint } from '../fingerprint.ts';

/** The fingerprint of a new text, by its path from `src/content`. */
export function hashOf(path: string, files: ReadonlyMap<string, string>): string {
  const place = placeOf(path);
  return place ? fingerprint(readDocument(place, files.get(path) ?? '')) : '';
}
