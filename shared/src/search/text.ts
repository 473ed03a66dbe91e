/** A text in small letters without accents: how words are compared. `ñ` becomes `n`, as people type it without one. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text, in small letters, with their accents. «don't» is one word, «banamex.com» two, «e-mail» one, and a
 * letter held too long («ayudaaaa») counts once.
 */
export function words(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']s(?!\p{L})/gu, '')
    .replace(/(?<=\p{L})[’'](?=\p{L})/gu, '')
    .replace(/(?<!\p{L})e-mail/gu, 'email')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
