/** A text whose front matter says of which version of its source it is. */
export function withHash(text: string, hash: string): string {
  const line = `sourceHash: '${hash}'`;
  return /^sourceHash:.*$/m.test(text)
    ? text.replace(/^sourceHash:.*$/m, line)
    : text.replace(/^(---[ \t]*\r?\n[\s\S]*?\r?\n)(---[ \t]*(?:\r?\n|$))/, `$1${line}\n$2`);
}
