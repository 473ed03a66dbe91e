/**
 * A host label's `xn--…` form read back by RFC 3492 (with IDNA's parameters). `undefined` when it encodes nothing.
 *
 * @param encoded what follows `xn--`, in lower case
 */
export function decodePunycode(encoded: string): string | undefined {
  const cut = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(cut, 0))].map((letter) => letter.charCodeAt(0));
  let point = 128;
  let bias = 72;
  let at = 0;
  for (let from = cut + 1; from < encoded.length;) {
    const start = at;
    for (let weight = 1, base = 36; ; base += 36) {
      const digit = parseInt(encoded.charAt(from++), 36);
      if (Number.isNaN(digit)) return undefined;
      // RFC 3492 counts a to z before 0 to 9, parseInt() the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const threshold = Math.min(Math.max(base - bias, 1), 26);
      if (value < threshold) break;
      weight *= 36 - threshold;
    }
    const length = points.length + 1;
    bias = adapt(at - start, length, start === 0);
    point += Math.floor(at / length);
    at %= length;
    if (point > 0x10ffff) return undefined;
    points.splice(at++, 0, point);
  }
  return point > 128 ? String.fromCodePoint(...points) : undefined;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / length);
  let bias = 0;
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35);
  return bias + Math.floor((36 * rest) / (rest + 38));
}
