import type { Problem } from '../guide/problem.ts';

/** A text with the fixes of its problems made. Of two that overlap one is made, and the other found again. */
export function applyFixes(text: string, problems: readonly Problem[]): string {
  const lines = text.split('\n');
  const fixes = problems
    .flatMap(({ fix }) => fix ?? [])
    // From the end of each line, so that what stands before keeps its place.
    .toSorted((a, b) => b.line - a.line || b.column - a.column);
  let last = { line: 0, column: 0 };
  for (const { line, column, length, text: by } of fixes) {
    const found = lines[line - 1];
    const overlaps = line === last.line && column + length > last.column;
    if (found === undefined || overlaps) continue;
    lines[line - 1] = found.slice(0, column - 1) + by + found.slice(column - 1 + length);
    last = { line, column };
  }
  return lines.join('\n');
}
