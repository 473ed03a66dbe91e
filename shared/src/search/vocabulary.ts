import type { Language } from './language/language.ts';
import { wordsOf } from './terms.ts';
import { fold } from './text.ts';

/** A word that the site uses. */
export interface Entry {
  /** As it is written, with accents. */
  word: string;
  folded: string;
  stem: string;
  sound: string;
  /** How often the site uses it. */
  count: number;
}

/** The words that the site uses: what a query can be spelt after. */
export interface Vocabulary {
  entries: readonly Entry[];
  stems: ReadonlySet<string>;
  /** Stems that it does not use, and that are rightly spelt all the same: nothing else was meant. */
  unsaid: ReadonlySet<string>;
  byFolded: ReadonlyMap<string, Entry>;
  bySound: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * Makes the vocabulary of texts.
 * @param known stems that are no mistakes either, though nothing is spelt after them
 * @param unsaid stems that nothing is looked for by, and that are no mistakes of others
 */
export function makeVocabulary(
  texts: Iterable<string>,
  language: Language,
  known: readonly string[] = [],
  unsaid: readonly string[] = [],
): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of wordsOf(text, language)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byFolded = new Map<string, Entry>();
  for (const [word, count] of counts) add(byFolded, word, count, language);
  const entries = [...byFolded.values()];
  return {
    entries,
    byFolded,
    stems: new Set([...entries.map(({ stem }) => stem), ...known]),
    unsaid: new Set(unsaid),
    bySound: groupBySound(entries),
  };
}

/** Of «contraseña» and «contrasena», the more frequent spelling is shown. */
function add(byFolded: Map<string, Entry>, word: string, count: number, { stem, sound }: Language): void {
  const folded = fold(word);
  const known = byFolded.get(folded);
  byFolded.set(folded, {
    word: known && known.count >= count ? known.word : word,
    folded,
    stem: known?.stem ?? stem(folded),
    sound: known?.sound ?? sound(folded),
    count: count + (known?.count ?? 0),
  });
}

function groupBySound(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.sound, [...(groups.get(entry.sound) ?? []), entry]);
  return groups;
}
