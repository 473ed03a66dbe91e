/**
 * A text as a careless or a cunning hand cannot vary it: small letters without accents or invisible marks, letters of
 * other shapes as plain ones, one space between words, and «N.I.P.» as «nip».
 */
export function fold(text: string): string {
  // Nearly every text of ours has none but these letters and marks, and they are folded in a tenth of the time.
  const plain = text.replaceAll(/[áéíóúüñÁÉÍÓÚÜÑ]/g, (letter) => bases[letter] ?? letter);
  if (unusual.test(plain)) return foldAny(text);
  return plain
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<![a-z\d])[a-z](?:[. -]{1,2}[a-z](?![a-z\d]))+/g, (letters) =>
      letters.replaceAll(/[. -]/g, ''),
    );
}

const bases: Readonly<Record<string, string>> = Object.fromEntries(
  [...'áéíóúüñÁÉÍÓÚÜÑ'].map((letter) => [letter, letter.normalize('NFD').charAt(0)]),
);
const unusual = /[^\n\r\t -~¿¡«»“”‘’–—]/;

/** The same of any text. */
export function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<![\p{L}\d])\p{L}(?:[. -]{1,2}\p{L}(?![\p{L}\d]))+/gu, (letters) =>
      letters.replaceAll(/[. -]/g, ''),
    );
}
