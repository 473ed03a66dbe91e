/** The price of a slip that hands and eyes make by themselves: a swap, a doubled letter, a similar or neighbouring one. */
const slip = 0.5;
/** The price of any other letter missing, added or replaced. */
const edit = 0.8;

// Letters that look alike, when they stand for one another; `l` stands for `i` and `1` as well.
const similar = new Set('ao ae ce co eo gq uv vy vw nr nu lt bd bp dq pq ln jl'.split(' '));
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = new Set(
  rows.flatMap((row, y) =>
    [...row].flatMap((key, x) => {
      const below = rows[y + 1] ?? '';
      return [row.charAt(x + 1), below.charAt(x - 1), below.charAt(x)].map((other) => pair(key, other));
    }),
  ),
);

function pair(a: string, b: string): string {
  return a < b ? a + b : b + a;
}

function replacing(a: string, b: string): number {
  if (a === b) return 0;
  const both = pair(a, b);
  return similar.has(both) || neighbours.has(both) ? slip : edit;
}

/** Letter `at` of a text costs less to add or leave out when it repeats the one beside it. */
function adding(text: string, at: number): number {
  return text[at] === text[at - 1] || text[at] === text[at + 1] ? slip : edit;
}

/**
 * How far two texts are apart: 0 when they are the same, 0.5 for each typical slip, 0.8 for any other letter missing,
 * added or replaced (optimal string alignment, with these prices).
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = [0];
  for (let j = 0; j < b.length; j += 1) above.push((above[j] ?? 0) + adding(b, j));
  for (let i = 0; i < a.length; i += 1) {
    const row = [(above[0] ?? 0) + adding(a, i)];
    for (let j = 0; j < b.length; j += 1) {
      const [x = '', y = ''] = [a[i], b[j]];
      let best = Math.min(
        (above[j] ?? 0) + replacing(x, y),
        (above[j + 1] ?? 0) + adding(a, i),
        (row[j] ?? 0) + adding(b, j),
      );
      const swapped = i > 0 && j > 0 && x !== y && x === b[j - 1] && y === a[i - 1];
      if (swapped) best = Math.min(best, (before[j - 1] ?? 0) + slip);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The distance up to which a text may be taken for a name of this length: a short name has to be closer. */
export function tolerance(length: number): number {
  if (length < 5) return 0;
  if (length < 6) return slip;
  return length < 7 ? edit : 2 * slip;
}

/** The letters of a text, a bit each. */
function letters(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function count(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest; rest &= rest - 1) ones += 1;
  return ones;
}

/** Whether two texts may be within two changes of each other: a quick no for nearly all. */
export function mayBeNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const [x, y] = [letters(a), letters(b)];
  return count(x & ~y) <= 2 && count(y & ~x) <= 2;
}
