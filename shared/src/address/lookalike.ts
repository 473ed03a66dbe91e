import { readings } from './confusables.ts';
import { distance, mayBeNear, tolerance } from './distance.ts';
import { commonWords, compact, holdsDisguisedName, holdsName, type OwnWords } from './names.ts';

/** How a label of a host stands to the institution's words: it has one as written, it has or is something like one. */
export interface Likeness {
  name: boolean;
  lookalike: boolean;
}

/**
 * How one label of somebody else's host stands to the institution's words.
 *
 * @param label in plain letters (`plainLetters`)
 */
export function likeness(label: string, words: OwnWords): Likeness {
  const name = holdsName(label, words);
  // No label is longer than 63 characters.
  const close = (parts: string[]) => label.length < 64 && parts.some((part) => near(part, words));
  // With the name as written, it is a look-alike too if there is hardly more: `bbanamex`.
  if (name) return { name, lookalike: !words.plain.includes(label) && close([label]) };
  return { name, lookalike: holdsDisguisedName(label, words) || close(pieces(label)) };
}

/** Whether some labels of a host, run together, are one of the words or the official domain: `bana.mex.com`. */
export function spreadOver(labels: string[], { folded }: OwnWords): boolean {
  return labels.some((first, from) => {
    let joined = compact(first);
    return labels.slice(from + 1, from + 4).some((next) => {
      joined += compact(next);
      return readings(joined).some((text) => folded.includes(text));
    });
  });
}

/** What of a label may be meant as a name: all of it, each part between hyphens, each without common words round it. */
function pieces(label: string): string[] {
  const parts = label.split(/[-_]+/);
  const whole = [...new Set([parts.join(''), ...parts])].filter((part) => part.length > 3);
  return [...new Set(whole.flatMap((part) => [part, withoutEnd(part), withoutEnd(withoutStart(part))]))];
}

// What remains of a word must be long enough to be a name.
const rest = 5;

function withoutStart(text: string): string {
  const bare = text.replace(/^\d+/, '');
  for (let length = bare.length - rest; length > 1; length -= 1) {
    if (commonWords.has(bare.slice(0, length))) return withoutStart(bare.slice(length));
  }
  return bare;
}

function withoutEnd(text: string): string {
  const bare = text.replace(/\d+$/, '');
  for (let from = rest; from < bare.length - 1; from += 1) {
    if (commonWords.has(bare.slice(from))) return withoutEnd(bare.slice(0, from));
  }
  return bare;
}

function near(piece: string, { folded }: OwnWords): boolean {
  return readings(piece).some((text) =>
    folded.some((word) => mayBeNear(text, word) && distance(text, word) <= tolerance(word.length)),
  );
}
