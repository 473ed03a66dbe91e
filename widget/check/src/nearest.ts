import { closest, distance } from 'fastest-levenshtein';

/** The nearest of some names to one that is none of them, where it is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const found = closest(name, known);
  return distance(name, found) <= Math.max(2, name.length / 3) ? found : undefined;
}
