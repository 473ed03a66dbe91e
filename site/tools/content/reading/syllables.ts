/**
 * How many syllables a Spanish word has: one for each open vowel (a, e, o) or accented closed one (í, ú), and one for a
 * group of closed vowels alone, as the first of «ciudad».
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    // A silent u: «que», «guía»; «güe» has its own letter.
    .replaceAll(/(?<=q|g)u(?=[eiéí])/g, '')
    // At the end, or alone, «y» is a vowel.
    .replaceAll(/y(?!\p{L})/gu, 'i');
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length), 0);
}
