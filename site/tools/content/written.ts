import type { Fix, Position } from '../guide/problem.ts';

/** The line of a text at a place, from its column on. */
function lineAt(source: string, { line, column }: Position): string {
  return source.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
}

/** Where a key of front matter stands, its quotes apart. None where it is not written as it is read. */
export function keyWritten(source: string, place: Position, key: string): Omit<Fix, 'text'> | undefined {
  const line = lineAt(source, place);
  const quotes = /^["']?/.exec(line)?.[0].length ?? 0;
  if (!line.startsWith(key, quotes)) return undefined;
  return { line: place.line, column: place.column + quotes, length: key.length };
}

/**
 * Where a value in digits, such as `2026-5-1`, stands after its key, quotes apart. None where it is not written as it is
 * read, or not in the line of its key.
 */
export function digitsWritten(source: string, place: Position, value: string): Omit<Fix, 'text'> | undefined {
  const [, before = '', , written] =
    /^((?:\w+|"\w+"|'\w+')[ \t]*:[ \t]*(["']?))([\d/-]+)\2(?:[ \t]*[,}]|[ \t]+#|[ \t]*$)/.exec(
      lineAt(source, place),
    ) ?? [];
  if (written !== value) return undefined;
  return { line: place.line, column: place.column + before.length, length: value.length };
}
