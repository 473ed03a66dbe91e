import type { ParseArgsOptionsConfig } from 'node:util';
import type { Locale } from '@first-login/shared/locales';

/** A sentence in each language. */
export type Sentence = Record<Locale, string>;

/** What a command was called with. */
export interface Call {
  /** What follows the command's name. */
  given: readonly string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
  locale: Locale;
}

/** A command of `pnpm guide` or `pnpm content`, or all of what a program such as `pnpm insights` does. */
export interface Command {
  /** How it is called, without its name; in each language where that has words. */
  usage: string | Sentence;
  summary: Sentence;
  /** What its options do, as lines of their own, where that cannot be told by their names. */
  details?: Sentence;
  /** Its options, besides `--lang` and `--help`. */
  options?: ParseArgsOptionsConfig;
  /** Whether it takes words of its own; without, any is refused. */
  takes?: 'any' | 'two' | 'one';
  /** @returns the exit code */
  run: (call: Call) => Promise<number> | number;
}

/** Prints a result. Results alone go to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** An array as JSON with one entry a line, so that two versions compare well. */
export function jsonLines(entries: readonly unknown[]): string {
  return entries.length === 0 ? '[]' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}
