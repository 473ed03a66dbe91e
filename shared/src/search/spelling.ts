import { distance } from './distance.ts';
import type { Language } from './language/language.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** A word that may have been meant. */
export interface Guess {
  entry: Entry;
  /** From 0 to 1: how sure it is. */
  weight: number;
}

/** How many letters may be wrong in a word of a length: short words have too many neighbours. */
function allowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The words of the vocabulary that a folded word may stand for, best first: those that sound the same, then those a few
 * letters away (a swap of two neighbours is one), in writing or in sound.
 */
export function guesses(folded: string, vocabulary: Vocabulary, language: Language, most = 3): Guess[] {
  const sound = language.sound(folded);
  const stem = language.stem(folded);
  const found = vocabulary.entries
    .map((entry) => ({ entry, weight: closeness(folded, sound, stem, entry) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || b.entry.count - a.entry.count);
  const best = found[0]?.weight ?? 0;
  return oneOfEachStem(found.filter(({ weight }) => weight > best - 0.15)).slice(0, most);
}

function closeness(folded: string, sound: string, stem: string, entry: Entry): number {
  if (entry.sound === sound && folded.length > 3) return 0.95;
  const written = within(folded, entry.folded);
  const heard = within(sound, entry.sound) + 0.2;
  const stems = within(stem, entry.stem) + 0.5;
  const steps = Math.min(written, heard, stems, isMixedUp(folded, entry.folded) ? 1.3 : Infinity);
  if (!Number.isFinite(steps)) return 0;
  // People rarely miss the first letter, and long words are surer than short ones.
  const first = entry.sound.startsWith(sound.charAt(0)) ? 0 : 0.12;
  return 0.95 - 0.16 * steps - first + Math.min(folded.length, 10) * 0.005;
}

/** Whether two words have the same letters, the first and the last in their place: «nuermo». */
function isMixedUp(one: string, other: string): boolean {
  const ends = (word: string): string => word.charAt(0) + word.slice(-1);
  const letters = (word: string): string => [...word].toSorted().join('');
  return (
    one.length > 4 &&
    one.length === other.length &&
    ends(one) === ends(other) &&
    letters(one) === letters(other)
  );
}

/** How many letters two words are apart, a swap of two neighbours being one; infinite where that is too many. */
function within(one: string, other: string): number {
  const most = allowed(Math.max(one.length, other.length) - 1);
  if (most === 0 || Math.abs(one.length - other.length) > most) return Infinity;
  // Each letter that the other lacks is a step at least: most words are ruled out before all their letters are compared.
  let left = most;
  for (const letter of one) if (!other.includes(letter) && !left--) return Infinity;
  const steps = distance(one, other);
  return steps <= most ? steps : Infinity;
}

function oneOfEachStem(found: readonly Guess[]): Guess[] {
  const seen = new Set<string>();
  return found.filter(({ entry: { stem } }) => !seen.has(stem) && seen.add(stem));
}

/** A beginning that is less than half of a word hardly stands for it. */
const faint = 0.62;

/** The words that a folded beginning may become, shortest and most frequent first. */
export function completions(folded: string, vocabulary: Vocabulary, most = 4): Guess[] {
  if (folded.length < 3) return [];
  const found = vocabulary.entries
    .filter((entry) => entry.folded.startsWith(folded) && entry.folded !== folded)
    .map((entry) => ({ entry, weight: 0.95 * Math.sqrt(folded.length / entry.folded.length) }))
    .filter(({ weight }) => weight > faint)
    .toSorted((a, b) => b.weight * Math.log2(2 + b.entry.count) - a.weight * Math.log2(2 + a.entry.count));
  return oneOfEachStem(found).slice(0, most);
}
