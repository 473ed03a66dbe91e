/** Turn the direction of what follows, or mark one: UAX #9's explicit formatting characters and marks. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Not to be seen, or seen as a gap: controls, format characters, spaces other than the plain one, Unicode's
 * default-ignorable characters, blank Braille, lone surrogates, and U+FFFD, which stands for bytes that are no text. Bidi
 * characters have a pattern of their own.
 */
const hidden =
  /(?![ \u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{DI}\u2800\ufffc-\uffff]/gu;

export const hasBidi = (text: string): boolean => text.search(bidi) >= 0;

export const hasHidden = (text: string): boolean => text.search(hidden) >= 0;

/** The text as it looks: without what cannot be seen. */
export const visible = (text: string): string => text.replace(bidi, '').replace(hidden, '');

export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** A text without the given characters at its end; a pattern would try anew from each of them. */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Percent-encoding undone, as often as it was done, up to three times. Bytes that are no UTF-8 stay encoded.
 */
export function decode(text: string): string {
  for (let times = 0; times < 3 && text.includes('%'); times += 1) {
    text = text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
      try {
        return decodeURIComponent(codes);
      } catch {
        return codes.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
          String.fromCharCode(parseInt(hex, 16)),
        );
      }
    });
  }
  return text;
}
