import type { Condition } from '@first-login/shared/guide';
import type { Words } from '../words.ts';
import { labels } from './labels.ts';

/** A line of a condition in words; lines of a greater depth belong to the one above them. */
export interface Line {
  depth: number;
  text: string;
}

/** A condition in words: a line for each thing that must hold. */
export function conditionLines(condition: Condition, words: Words, depth = 0): Line[] {
  const { or, any, not, quote } = labels[words.locale];
  if ('is' in condition)
    return Object.entries(condition.is).map(([question, answers]) => ({
      depth,
      text: `${words.name(question)}: ${answers.map((answer) => quote(words.answer(question, answer))).join(or)}`,
    }));
  if ('all' in condition) return condition.all.flatMap((part) => conditionLines(part, words, depth));
  if ('not' in condition) return [{ depth, text: not }, ...conditionLines(condition.not, words, depth + 1)];
  return [
    { depth, text: any },
    ...condition.any.map((part) => ({ depth: depth + 1, text: inOne(part, words) })),
  ];
}

/** A condition in one line. */
function inOne(condition: Condition, words: Words): string {
  return conditionLines(condition, words)
    .map(({ text }) => text)
    .join(labels[words.locale].and);
}
