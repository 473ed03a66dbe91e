import { decode, isAscii } from './characters.ts';
import type { Parts } from './authority.ts';
import { plainLetters } from './confusables.ts';
import { registrableLength } from './host.ts';
import { likeness, spreadOver } from './lookalike.ts';
import { holdsDisguisedName, holdsName, type OwnWords } from './names.ts';
import { isNumeric } from './numeric.ts';
import { decodePunycode } from './punycode.ts';
import type { Danger } from './reasons.ts';
import { isShortener } from './shorteners.ts';

/** A host as a person reads it: `xn--…` labels in their own letters. Labels that encode nothing stay. */
export function readableHost(host: string): string {
  if (!/xn--/i.test(host)) return host;
  const label = (part: string) =>
    /^xn--.{1,59}$/i.test(part) ? (decodePunycode(part.slice(4).toLowerCase()) ?? part) : part;
  return host.split('.').map(label).join('.');
}

/**
 * What is suspicious about somebody else's host.
 *
 * @param host in lower case, as a person reads it (`readableHost`)
 */
export function hostDangers(host: string, words: OwnWords): Danger[] {
  if (isNumeric(host)) return ['ip-address'];
  // No host is longer than 253 characters: what is cannot be reached, and is not worth taking apart.
  if (host.length > 253) return holdsName(plainLetters(host), words) ? ['name-in-subdomain'] : [];
  const found: Danger[] = isShortener(host) ? ['shortener'] : [];
  const written = host.split('.');
  const labels = written.map(plainLetters);
  const registrable = labels.length - registrableLength(labels);
  labels.forEach((label, at) => {
    const { name, lookalike } = likeness(label, words);
    if ((name || lookalike) && !isAscii(written[at] ?? '')) found.push('homograph');
    else if (lookalike) found.push('lookalike');
    if (name) found.push(at < registrable ? 'name-in-subdomain' : 'name-in-domain');
  });
  if (!found.length && spreadOver(labels, words)) found.push('lookalike');
  return found;
}

/** Whether what stands behind somebody else's host has the institution's name in it: in the path, or after it. */
export function nameDangers({ path, query, fragment }: Parts, words: OwnWords): Danger[] {
  const found: Danger[] = [];
  if (holds(path, words)) found.push('name-in-path');
  if (holds(query, words) || holds(fragment, words)) found.push('name-in-query');
  return found;
}

function holds(text: string, words: OwnWords): boolean {
  return text !== '' && holdsDisguisedName(plainLetters(decode(text)), words);
}
