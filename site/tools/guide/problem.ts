import type { Locale } from '@first-login/shared/locales';

/** Where in an editor's file something stands. Lines and columns count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** An error keeps a text from being published; a warning asks for somebody's judgement. */
export type Severity = 'error' | 'warning';

/** A change within one line that mends a problem and cannot change what is meant. */
export interface Fix {
  line: number;
  column: number;
  /** How much of the line it replaces. */
  length: number;
  text: string;
}

/** Something wrong in the editors' files: where, what, and what to do, in each language. */
export interface Problem extends Position {
  /** Name of the rule that was broken. */
  rule: string;
  message: Record<Locale, string>;
  /** An error where it says nothing. */
  severity?: Severity;
  /** The file that it speaks of, where that is another: one with mistakes of its own tells them better. */
  about?: string;
  fix?: Fix;
}

/** `file:line:column  what is wrong and what to do` */
export function formatProblem({ file, line, column, message }: Problem, locale: Locale): string {
  return `${file}:${line}:${column}  ${message[locale]}`;
}

/** The editors' files have problems; the message lists all of them. */
export class GuideProblems extends Error {
  override name = 'GuideProblems';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], locale: Locale = 'es') {
    super(problems.map((problem) => formatProblem(problem, locale)).join('\n'));
    this.problems = problems;
  }
}
