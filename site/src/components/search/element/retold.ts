import type { Answer } from '../searcher.ts';

// How a query is told again to who typed it, on the page and by a screen reader.

/**
 * What was searched for instead, as it is told. Of what found nothing under either name there is nothing to say, nor where
 * the misspelt word comes too late in a story to be seen.
 */
export function correctionOf({ query, correction = query, results, more }: Answer): string | undefined {
  const told = shortened(correction);
  return results.length + more.length > 0 && told !== shortened(query) ? told : undefined;
}

/** A query, for a sentence that it stands in: whole stories are searched for too. No sign is cut in two. */
export const shortened = (query: string): string =>
  query.replace(/^(.{80}).{10,}$/su, (_, start: string) => `${start.trimEnd()}…`);

/** Whether a query has more than what was taken out of it. */
export const saysSomething = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);
