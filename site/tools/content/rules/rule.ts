import type { Locale } from '@first-login/shared/locales';
import type { Fix, Position, Problem, Severity } from '../../guide/problem.ts';

export type Sentence = Record<Locale, string>;

/**
 * A change of the small content, or the small guide, that rules are shown and tried on: a text replaced within a file, or a whole
 * file written, or taken out.
 */
export type Change =
  { in: string; replace: string; by: string } | { write: string; text: string } | { remove: string };

/** A rule of the editors' room, as its page in docs/editing/rules tells it. */
export interface Rule {
  /** Its name in messages: small letters and hyphens. */
  id: string;
  severity: Severity;
  /** What it asks of a text. */
  asks: Sentence;
  why: Sentence;
  /** Whether `--fix` mends some of what it finds. */
  fixes?: true;
  /** The bad one is reported by this rule and by no other, the good one by none. */
  example: {
    bad: readonly Change[];
    good: readonly Change[];
    /** What the bad one needs besides, and its page does not show. */
    along?: readonly Change[];
  };
}

/** A part of the small content written in a wrong and in a right way. */
export function shown(file: string, replace: string, bad: string, good: string): Rule['example'] {
  return {
    bad: [{ in: file, replace, by: bad }],
    good: [{ in: file, replace, by: good }],
  };
}

/** A problem as a rule tells it. */
export function told(rule: Rule, place: Position, message: Sentence, fix?: Fix): Problem {
  const { file, line, column } = place;
  return {
    ...{ file, line, column, rule: rule.id, severity: rule.severity },
    message: { es: message.es.trim(), en: message.en.trim() },
    ...(fix && { fix }),
  };
}
