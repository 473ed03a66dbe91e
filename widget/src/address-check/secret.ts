/** Whether a text is a number alone, such as a card's, a key or a code. Four digits are a PIN already. */
export const isNumber = (text: string): boolean => /^(?:[\s()+-]*\d){4,}\s*$/.test(text);

/**
 * Whether a text that is no address may be a secret. It errs towards yes: the answer to that is to forget it.
 * An e-mail address is none.
 */
export function isSecret(text: string): boolean {
  const word = text.trim();
  if (/^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(word)) return false;
  // One word in which letters stand beside digits or signs is what passwords look like.
  const isPassword = /^\S{6,}$/.test(word) && /\p{L}/u.test(word) && /[\d!@#$%^&*+=?¡¿~]/.test(word);
  return isPassword || /\d(?:[\s-]?\d){3}/.test(word);
}
