const pronouns = /^(\p{L}{2,}?)(?:me|te|se|nos)?(?:me|te|se|nos|l[aeo]s?)$/u;
const accents: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/**
 * The verb forms that a Spanish word may be with its pronouns taken off: «escríbela» is «escribe», «memorizarlas»
 * «memorizar». The dictionary lists a few such words, and any verb can make them.
 */
export function withoutPronouns(word: string): string[] {
  const lower = word.toLowerCase();
  const ends = /(?:me|te|se|nos)?(?:me|te|se|nos|l[aeo]s?)$/u.exec(lower)?.[0] ?? '';
  if (!pronouns.test(lower)) return [];
  const one = /(?:me|te|se|nos|l[aeo]s?)$/u.exec(ends)?.[0] ?? '';
  return [...new Set([one, ends])].flatMap((ending) => {
    const verb = lower.slice(0, lower.length - ending.length);
    const bare = verb.replaceAll(/[áéíóú]/g, (letter) => accents[letter] ?? letter);
    const accented = bare !== verb;
    // Spelling wants the accent that the longer word needs: «escríbela», «dándole»; «escribirla» and «dile» need none.
    const needsNone = /[aei]r$/.test(bare) || (bare.match(/[aeiou]+/g) ?? []).length < 2;
    return accented || needsNone ? [bare] : [];
  });
}
