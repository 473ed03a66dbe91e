/**
 * A text as a careless or a cunning hand cannot vary it: small letters without accents or invisible marks, letters of
 * other shapes as plain ones, one space between words, and «N.I.P.» as «nip».
 */
export function fold(text: string): string {
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
