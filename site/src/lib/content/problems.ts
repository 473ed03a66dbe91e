import { defaultLocale } from '@first-login/shared/locales';
import type { Problem as ContentProblem } from '../../../tools/guide/problem.ts';

/** A mistake in an editor's file. */
export interface Problem {
  /** Path from the root of the project. */
  file: string;
  /** From 1; absent when the whole file is meant. */
  line?: number;
  column?: number;
  /** A sentence: what is wrong and what to do. */
  message: string;
}

/** `site/src/content/faqs/es/x.md:4:1: …` */
export function describe({ file, line, column, message }: Problem): string {
  return `${file}${line ? `:${line}` : ''}${column ? `:${column}` : ''}: ${message}`;
}

/** One error for all problems, so that an editor sees every one at once. */
export function problemsError(problems: Problem[]): Error {
  const lines = problems.map((problem) => `  ${describe(problem)}`).sort();
  return new Error(`The content has ${problems.length} mistake(s):\n${lines.join('\n')}`);
}

/** A problem that `pnpm content check` tells in both languages, as the build tells its own. */
export function toProblem({ file, line, column, message }: ContentProblem): Problem {
  return { file, line, column, message: message[defaultLocale] };
}
