/** A caption of two lines of 42 characters, as subtitlers count. */
export const longest = 84;

/** A text in pieces that fit a caption: whole sentences where they fit, else parts of one, cut where it pauses. */
export function chunks(text: string): string[] {
  const sentences = text.split(/(?<=[.!?…])\s+(?=[\p{Lu}¿¡«“"‘])/u).filter(Boolean);
  return sentences.flatMap(parts).reduce<string[]>((done, piece) => {
    const last = done.at(-1);
    // Only sentences that are whole are joined: a part keeps the pause that it was cut at.
    const joined = last !== undefined && /[.!?…»”]$/u.test(last) ? `${last} ${piece}` : undefined;
    if (joined === undefined || joined.length > longest) return [...done, piece];
    return [...done.slice(0, -1), joined];
  }, []);
}

function parts(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const at = cut(sentence);
  return [sentence.slice(0, at).trimEnd(), ...parts(sentence.slice(at).trimStart())];
}

/** Where to cut a sentence: at the pause nearest to its middle, else at the space that is. */
function cut(sentence: string): number {
  const middle = Math.min(sentence.length / 2, longest);
  const nearest = (pattern: RegExp): number | undefined =>
    [...sentence.matchAll(pattern)]
      .map((match) => match.index + match[0].length)
      .filter((at) => at <= longest)
      .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest(/(?<=\p{L}{2})[,;:]\s/gu) ?? nearest(/\s/g) ?? longest;
}
