import type { Language } from '@first-login/shared/search';

/** A language that finds the stem and the sound of a word once: a build meets each word some thousand times. */
export function remembering(language: Language): Language {
  return { ...language, stem: remembered(language.stem), sound: remembered(language.sound) };
}

function remembered(find: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = find(word)));
    return found;
  };
}
