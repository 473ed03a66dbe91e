const key = /^sourceHash:.*(?:\r?\n|$)/m;
const matter = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?(?=^---[ \t]*(?:\r?\n|$))/m;

/** A text whose front matter says of which version of its source it is. One without front matter gets it. */
export function withHash(text: string, hash: string): string {
  const line = `sourceHash: '${hash}'`;
  const head = matter.exec(text)?.[0];
  if (head === undefined) return `---\n${line}\n---\n\n${text}`;
  const end = /\r?\n/.exec(head)?.[0] ?? '\n';
  const stamped = key.test(head) ? head.replace(key, () => line + end) : head + line + end;
  return stamped + text.slice(head.length);
}
