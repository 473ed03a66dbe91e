import type { Parts } from './authority.ts';
import { decode, hasBidi, hasHidden, isAscii } from './characters.ts';
import type { Danger } from './reasons.ts';

/**
 * What is wrong with the form of an address, whoever's it is.
 *
 * @param seen the address as written, without what cannot be seen
 * @param written its parts
 * @param parts its parts as a browser takes them
 */
export function formDangers(seen: string, written: Parts, parts: Parts): Danger[] {
  const { scheme, bare, slashes, user, host, port, path } = parts;
  const found: Danger[] = [];
  if (seen.includes('\\')) found.push('backslash');
  if (scheme !== 'https' && scheme !== 'http') return [...found, 'scheme'];
  if (scheme === 'http') found.push('no-https');
  if (user !== undefined) found.push('user-part');
  if (port !== undefined && port !== '443') found.push('port');
  if (/[%。．｡]/.test(written.authority)) found.push('encoded');
  // No program encodes a dot of a path by itself, and browsers take `%2e%2e` for the folder above.
  if (/%(?:25)*2e/i.test(path) || /%(?:25)*5c/i.test(seen)) found.push('encoded');
  if (slashes !== (bare ? '' : '//') || /^\.|\.\./.test(host)) found.push('ambiguous');
  if (!isAscii(written.authority) || /(?:^|\.)xn--/i.test(host)) found.push('punycode');
  const decoded = decode(path);
  if (hasHidden(decoded)) found.push('control-characters');
  if (hasBidi(decoded)) found.push('bidi');
  return found;
}
