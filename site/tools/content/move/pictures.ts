/**
 * `videos.yml`, which names tutorials by their id alone, after a move. What is no tutorial any more has no pictures there.
 * @param from the name of the text, such as `tutorials/registro`
 */
export function withPictures(list: string, from: string, to: string): string {
  const [, old] = /^tutorials\/(.+)$/.exec(from) ?? [];
  if (old === undefined) return list;
  const [, now] = /^tutorials\/(.+)$/.exec(to) ?? [];
  const key = `^(["']?)${old}\\1(?=[ \\t]*:)`;
  if (now !== undefined) return list.replace(new RegExp(key, 'm'), `$1${now}$1`);
  const left = list.replace(new RegExp(`${key}.*\\n?(?:[ \\t-].*\\n?)*`, 'm'), '');
  return left === list || /^[^#\s]/m.test(left) ? left : `${left}{}\n`;
}
