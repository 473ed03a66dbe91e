import type { Result } from '../ranker.ts';
import type { Answer } from '../searcher.ts';

/** What a reader wants to see of an answer. */
export interface Filter {
  kind?: string;
  topic?: string;
}

/** Results of one kind; or `text`, those whose text alone speaks of it; or `closest`, where there are none. */
export interface Group {
  id: string;
  results: Result[];
}

/** A filter's value, and how many results it leaves. */
export interface Count {
  id: string;
  count: number;
}

/**
 * The groups of an answer, that of the best result first. What comes later, from the text, stands in the last one: nothing
 * that is being read moves.
 * @param most results by name, and half as many from the text
 */
export function groupsOf({ results, more, closest }: Answer, filter: Filter, most: number): Group[] {
  const fits = fitting(filter);
  const named = results.filter(fits).slice(0, most);
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  const groups = kinds.map((id) => ({ id, results: named.filter(({ kind }) => kind === id) }));
  const text = { id: 'text', results: more.filter(fits).slice(0, Math.ceil(most / 2)) };
  return [...groups, text, { id: 'closest', results: closest }].filter((group) => group.results.length > 0);
}

/** Where each option of some groups leads, in the order in which the arrow keys meet them. */
export function optionsOf(groups: readonly Group[]): string[] {
  return groups.flatMap((group) =>
    group.results.flatMap(({ href, sections }) => [href, ...sectionsOf(href, sections)]),
  );
}

const sectionsOf = (href: string, sections: Result['sections']): string[] =>
  sections.map((section) => section.href).filter((address) => address !== href);

/** How many results an answer has under a filter. */
export function countOf({ results, more }: Answer, filter: Filter): number {
  return [...results, ...more].filter(fitting(filter)).length;
}

/** The kinds of an answer within the topic that is chosen, with how many there are of each. */
export function kindsOf(answer: Answer, { topic }: Filter): Count[] {
  return counted(answer, topic === undefined ? {} : { topic }, ({ kind }) => kind);
}

/** The topics of an answer within the kind that is chosen, with how many results each has. */
export function topicsOf(answer: Answer, { kind }: Filter): Count[] {
  return counted(answer, kind === undefined ? {} : { kind }, ({ topic }) => topic);
}

function counted(
  { results, more }: Answer,
  filter: Filter,
  value: (result: Result) => string | undefined,
): Count[] {
  const counts = new Map<string, number>();
  for (const result of [...results, ...more]) {
    const id = value(result);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + Number(fitting(filter)(result)));
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}

const fitting =
  ({ kind, topic }: Filter) =>
  (result: Result): boolean =>
    (kind === undefined || result.kind === kind) && (topic === undefined || result.topic === topic);
