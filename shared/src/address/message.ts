import { trimEnd } from './characters.ts';

/** Something in a message that may be an address, and whether the message goes on as if it were part of it. */
export interface Candidate {
  text: string;
  /** What follows could belong to the address: `https://example.com @example.org`. */
  runsOn: boolean;
}

const enclosing = ['<>', '()', '""', "''", '``', '«»', '“”', '‘’', '{}'];
const hasScheme = /[a-z]:\/\/|^[a-z]+script:|^data:./i;
const dotted = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
// In a sentence a word with a dot may be two («cuenta.Entre»). It is a host with a path, with `www.`, with a country's
// domain or one of those that are common in messages.
const host = new RegExp(
  '^www\\.|^[^/?#]+/|^\\d+(?:\\.\\d+){3}$|\\.(?:[a-z]{2}|com|net|org|info|app|dev|xyz|top|site|online|shop|store|icu|vip|link|click|' +
    'web|support)(?:[:/?#]|$)',
  'i',
);

/** What may stand right before an address in a message, and is no part of any: «→https://…», «Liga=https://…». */
export const lead = /^[^./\\?#@%\p{C}\p{Z}]+?(?=https?:\/\/)/iu;

/** A text without blanks around it. A byte order mark is none: programs differ about an address that begins with one. */
function trim(text: string): string {
  const { length } = text.trim();
  const isBlank = (letter: string) => letter !== '\ufeff' && letter.trim() === '';
  let [from, to] = [0, text.length];
  while (to - from > length && isBlank(text.charAt(from))) from += 1;
  while (to - from > length && isBlank(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The text without blanks around it and without the brackets or quotes that enclose it. */
export function unwrap(text: string): string {
  let inner = trim(text);
  while (inner.length > 1 && enclosing.includes(inner.charAt(0) + inner.charAt(inner.length - 1))) {
    inner = trim(inner.slice(1, -1));
  }
  return inner;
}

/** Whether a text is more than one word, and so a message rather than an address. */
export const isMessage = (text: string): boolean =>
  /[ \u00a0]/.test(text) && !/^(?:\w+script:|data:\S)/i.test(text);

/**
 * What may be an address in a message: words with a scheme, bare hosts, and e-mail addresses. A tab or another control
 * character does not end a word; the end of a line does, unless the next line goes on like an address.
 *
 * @param suspicious whether a word has the institution's name in it, so that any dot makes it an address
 */
export function candidates(message: string, suspicious: (word: string) => boolean): Candidate[] {
  const words = message.split(/[ \u00a0<>"“”«»‘’`(){}|]+|\r?\n(?![.@:/\\%?#-]\S)/).filter(Boolean);
  return words.flatMap((word, at): Candidate[] => {
    const text = withoutPunctuation(word);
    return isCandidate(text, suspicious) ? [{ text, runsOn: runsOn(text, words, at) }] : [];
  });
}

function isCandidate(text: string, suspicious: (word: string) => boolean): boolean {
  if (hasScheme.test(text) || text.includes('@')) return true;
  if (!dotted.test(text)) return text.includes('.') && suspicious(text);
  const twoSentences = /\.(?!Com$|Net$|Org$|Mx$)\p{Lu}\p{Ll}*$/u.test(text);
  return !twoSentences && (host.test(text) || suspicious(text));
}

/** A word without what surrounds it in a sentence: «¿», «!», «,». */
function withoutPunctuation(word: string): string {
  return (
    trimEnd(word, '.,;:!?…*~^\'"]')
      .replace(/^[^\p{L}\p{N}[\]/\\@:.%]+/u, '')
      // «Liga:https://…»: what stands before is the message's.
      .replace(lead, '')
  );
}

/**
 * Whether what stands round a word could belong to its address: a scheme before it; a dot, an `@`, a slash after it, a
 * port behind its colon, or anything as far as an `@`, where browsers read on across the space.
 */
function runsOn(text: string, words: string[], at: number): boolean {
  if (/:[/\\]+$/.test(words[at - 1] ?? '') || /^[.@\\%:/?][\p{L}\p{N}]/u.test(words[at + 1] ?? ''))
    return true;
  if (words[at]?.endsWith(':') && /^\d{1,5}(?:[/?#]|$)/.test(words[at + 1] ?? '')) return true;
  const open = at === 0 && /^[a-z]+:\/\/[^/?#\\]*$/i.test(text);
  return open && /^[^/?#\\]*@/.test(words.slice(1).join(' '));
}
