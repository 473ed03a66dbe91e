/** A text as the source of a pattern that matches it and nothing else, with the flag `u` or without. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
