import type { Fix, Problem } from '../guide/problem.ts';

/** A text with the fixes of its problems made. Of two that overlap one is made, and the other found again. */
export function applyFixes(text: string, problems: readonly Problem[]): string {
  return applyEdits(
    text,
    problems.flatMap(({ fix }) => fix ?? []),
  );
}

/** A text with changes made, each within its line. */
export function applyEdits(text: string, edits: readonly Fix[]): string {
  const lines = text.split('\n');
  // From the end of each line, so that what stands before keeps its place.
  const fixes = edits.toSorted((a, b) => b.line - a.line || b.column - a.column);
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
