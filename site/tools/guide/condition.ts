import type { Condition } from '@first-login/shared/guide';
import type { WrittenCondition } from './rules-schema.ts';

/** A condition as editors write it, as the engine reads it. */
export function toCondition({ all, any, not, ...answers }: WrittenCondition): Condition {
  const is = Object.fromEntries(
    Object.entries(answers).map(([question, wanted]) => [question, [wanted].flat().map(String)]),
  );
  const parts: Condition[] = [
    ...(Object.keys(is).length > 0 ? [{ is }] : []),
    ...(all ?? []).map(toCondition),
    ...(any ? [{ any: any.map(toCondition) }] : []),
    ...(not ? [{ not: toCondition(not) }] : []),
  ];
  const [first, ...more] = parts;
  return first && more.length === 0 ? first : { all: parts };
}

/** Where in a condition each question stands, with the answers that it wants. */
export function* mentions(
  { all, any, not, ...answers }: WrittenCondition,
  path: readonly PropertyKey[],
): Generator<{ path: PropertyKey[]; question: string; answers: string[] }> {
  for (const [question, wanted] of Object.entries(answers))
    yield { path: [...path, question], question, answers: [wanted].flat().map(String) };
  for (const [index, part] of (all ?? []).entries()) yield* mentions(part, [...path, 'all', index]);
  for (const [index, part] of (any ?? []).entries()) yield* mentions(part, [...path, 'any', index]);
  if (not) yield* mentions(not, [...path, 'not']);
}
