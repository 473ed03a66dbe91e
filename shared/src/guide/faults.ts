import { byId } from './by-id.ts';
import type { Guide } from './pack.ts';

/** What makes the rules of a guide unusable. */
export type FormFault =
  | { code: 'duplicate-id'; id: string }
  | { code: 'unknown-question'; route: string; question: string }
  | { code: 'unknown-answer'; route: string; question: string; answer: string }
  | { code: 'last-route-conditional'; route: string }
  | { code: 'unsure-missing'; question: string };

/** What makes rules unusable: ids twice, names that do not exist, no last resort. Cheap: run wherever a pack is loaded. */
export function* faultsOfForm(guide: Guide): Generator<FormFault> {
  yield* duplicates(guide.questions);
  yield* duplicates(guide.routes);
  for (const { notes } of guide.routes) yield* duplicates(notes);
  for (const { id, unsure, answers } of guide.questions) {
    yield* duplicates(answers);
    if (!byId(answers, unsure)) yield { code: 'unsure-missing', question: id };
  }
  for (const route of guide.routes)
    for (const part of [route, ...route.notes]) yield* unknownWords(guide, route.id, part);
  const last = guide.routes.at(-1);
  if (last?.when) yield { code: 'last-route-conditional', route: last.id };
}

/** Ids that stand more than once in a list. */
export function duplicates(entries: readonly { readonly id: string }[]): FormFault[] {
  const ids = entries.map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => ({ code: 'duplicate-id', id }));
}

function* unknownWords(
  guide: Guide,
  route: string,
  { when }: Guide['routes'][number]['notes'][number],
): Generator<FormFault> {
  for (const [question, wanted] of when ? atoms(when) : []) {
    const known = byId(guide.questions, question);
    if (!known) yield { code: 'unknown-question', route, question };
    for (const answer of wanted)
      if (known && !byId(known.answers, answer)) yield { code: 'unknown-answer', route, question, answer };
  }
}

function atoms(condition: NonNullable<Guide['routes'][number]['when']>): [string, string[]][] {
  if ('is' in condition) return Object.entries(condition.is);
  if ('not' in condition) return atoms(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(atoms);
}
