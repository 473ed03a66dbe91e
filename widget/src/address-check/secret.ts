/** What a text that is no web address may be instead. */
export type Guess = 'mail' | 'secret' | 'other';

/** Whether a text is a number alone, such as a card's, a key or a code. Four digits are a PIN already. */
export const isNumber = (text: string): boolean => /^(?:[\s()+-]*\d){4,}\s*$/.test(text);

/** What a person may have typed in place of an address. It errs towards `secret`: the answer to that is to forget it. */
export function guess(text: string): Guess {
  const inner = text.trim();
  if (/^[^\s@]+@[^\s@]+\.\p{L}+$/u.test(inner)) return 'mail';
  const hasNumber = /\d(?:[\s-]?\d){3}/.test(inner);
  // One word in which letters stand beside digits or signs is what passwords look like.
  const isPassword = /^\S{6,}$/.test(inner) && /\p{L}/u.test(inner) && /[\d!@#$%^&*+=?¡¿~]/.test(inner);
  return hasNumber || isPassword ? 'secret' : 'other';
}
