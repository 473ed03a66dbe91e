import type { Condition } from '@first-login/shared/guide';
import type { WrittenCondition } from './rules-schema.ts';

const list = (value: unknown): WrittenCondition[] =>
  (Array.isArray(value) ? value : [value]) as WrittenCondition[];

/** A condition as editors write it, as the engine reads it. */
export function toCondition(written: WrittenCondition): Condition {
  const { all, any, not, ...answers } = written;
  const is = Object.fromEntries(
    Object.entries(answers).map(([question, wanted]) => [question, [wanted].flat().map(String)]),
  );
  const parts: Condition[] = [
    ...(Object.keys(is).length > 0 ? [{ is }] : []),
    ...(all === undefined ? [] : list(all).map(toCondition)),
    ...(any === undefined ? [] : [{ any: list(any).map(toCondition) }]),
    ...(not === undefined ? [] : [{ not: toCondition(not as WrittenCondition) }]),
  ];
  const [first, ...more] = parts;
  return first && more.length === 0 ? first : { all: parts };
}
