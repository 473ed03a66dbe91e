import type { Language } from './language/language.ts';
import { fold } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No word that is written to another is longer. */
const longest = 16;

/** What a piece of a word costs: a word of the site, one that says little, and what only sounds like one. */
const [said, small, heard] = [1, 1.5, 2];

/** So many letters must stand for each unit of cost: many short words are rather one that is not known. */
const worth = 2.1;

/** A piece of a word, or several with spaces, and what it costs. */
type Piece = readonly [text: string, cost: number];

/** A text with its spaces where the site has them: «numerodecliente» is three words, «con traseña» is one. */
export function respace(text: string, vocabulary: Vocabulary, language: Language): string {
  const { entries, byFolded, bySound, stems, unsaid } = vocabulary;
  const isSmall = (folded: string): boolean =>
    language.lightWords.has(folded) || language.stopWords.has(folded);
  const isKnown = (folded: string): boolean => {
    const stem = language.stem(folded);
    return isSmall(folded) || stems.has(stem) || unsaid.has(stem);
  };
  const pieceOf = (folded: string): Piece | undefined => {
    if (folded.length > 1 && isSmall(folded)) return [folded, small];
    const own = folded.length > 2 && byFolded.get(folded);
    if (own) return [own.word, said];
    if (folded.length < 6) return undefined;
    const [alike] = bySound.get(language.sound(folded)) ?? [];
    return alike || isKnown(folded) ? [alike?.word ?? folded, heard] : undefined;
  };

  /** The words that a word which is none is made of, the likeliest ones, if any are likely. */
  const parted = (folded: string): Piece | undefined => {
    // It may become one as the reader types.
    if (entries.some((entry) => entry.folded.startsWith(folded))) return undefined;
    const best: (Piece | undefined)[] = [['', 0]];
    for (let end = 2; end <= folded.length; end++)
      for (let start = Math.max(0, end - longest); start < end - 1; start++) {
        const before = best[start];
        // Few write a short word to the end of a short one.
        const isSlip = end === folded.length && end - start < (start < 5 ? 3 : 2);
        const piece = before && !isSlip && pieceOf(folded.slice(start, end));
        if (piece && before[1] + piece[1] < (best[end]?.[1] ?? Infinity))
          best[end] = [`${before[0]} ${piece[0]}`.trim(), before[1] + piece[1]];
      }
    const found = best[folded.length];
    return found?.[0].includes(' ') && found[1] * worth < folded.length ? found : undefined;
  };

  // Words stand at even places, what parts them at odd ones.
  const parts = text.split(/([^\p{L}\p{N}]+)/u);
  for (let at = 0; at < parts.length; at += 2)
    for (const count of [5, 3, 1]) {
      const pieces = parts.slice(at, at + count).map(fold);
      const isStrange = pieces.some((piece, place) => place % 2 === 0 && !isKnown(piece));
      // «insiste en» is no «insisten».
      if (!isStrange || pieces.length < count || (count > 1 && isSmall(pieces.at(-1) ?? ''))) continue;
      const whole = pieces.join('').replaceAll(' ', '');
      const [meant] = (count > 1 ? pieceOf(whole) : parted(whole)) ?? [];
      if (!meant) continue;
      parts.splice(at, count, meant);
      break;
    }
  return parts.join('');
}
