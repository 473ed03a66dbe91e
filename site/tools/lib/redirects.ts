import { parse } from 'yaml';
import * as v from 'valibot';

const from = v.pipe(
  v.string(),
  v.regex(/^(\/[a-z0-9-]+)+$/, 'a path of small letters, digits and hyphens, without a closing slash'),
);
const to = v.pipe(v.string(), v.regex(/^\/([a-z0-9-]+\/)+$/, 'the path of a page, with its closing slash'));
/** `redirects.yml`: from a path to the path of a page. */
export const redirectsSchema = v.record(from, to, 'short addresses, each with the path of a page');

/**
 * The editors' list of redirects.
 * @throws Error with a sentence for each entry that is none
 */
export function parseRedirects(text: string): Map<string, string> {
  const result = v.safeParse(redirectsSchema, parse(text) ?? {});
  if (result.success) return new Map(Object.entries(result.output));
  const mistakes = result.issues.map(
    (issue) => `  ${v.getDotPath(issue) ?? 'the file'} must be ${issue.message}.`,
  );
  throw new Error(`site/src/content/redirects.yml is not a list of redirects:\n${mistakes.join('\n')}`);
}

/** What is wrong with redirects among the pages that exist, a sentence each. */
export function redirectProblems(
  redirects: ReadonlyMap<string, string>,
  exists: (path: string) => boolean,
): string[] {
  return [...redirects].flatMap(([from, to]) => [
    ...(exists(`${from}/`)
      ? [`redirects.yml: ${from} is a page. Take the redirect out, or move the page.`]
      : []),
    ...(exists(to) ? [] : [`redirects.yml: ${from} leads to ${to}, which is no page. Correct the target.`]),
  ]);
}
