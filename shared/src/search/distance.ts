/**
 * How many letters two words are apart: left out, added, another in its place, or two neighbours swapped (Damerau and
 * Levenshtein, no letter being moved twice).
 */
export function distance(one: string, other: string): number {
  let above: number[] = [];
  let last = [...other, ''].map((_, place) => place);
  for (let line = 1; line <= one.length; line++) {
    const row = [line];
    for (let place = 1; place <= other.length; place++) {
      const [letter, sought] = [one[line - 1], other[place - 1]];
      const swapped = letter === other[place - 2] && sought === one[line - 2];
      row[place] = Math.min(
        (row[place - 1] ?? 0) + 1,
        (last[place] ?? 0) + 1,
        (last[place - 1] ?? 0) + Number(letter !== sought),
        swapped ? (above[place - 2] ?? 0) + 1 : Infinity,
      );
    }
    [above, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}
