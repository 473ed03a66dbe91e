import { split, type Parts } from './authority.ts';
import { decode, hasBidi, hasHidden, isAscii, trimEnd, visible } from './characters.ts';
import { plainLetters } from './confusables.ts';
import { formDangers } from './form.ts';
import { isPlainHost, isUnder } from './host.ts';
import { judgeMailbox, isMailbox } from './mailbox.ts';
import { holdsDisguisedName, ownWords, type Names } from './names.ts';
import { isNumeric, isNumericAddress } from './numeric.ts';
import { dangers, type Danger, type Judgement } from './reasons.ts';
import { hostDangers, nameDangers, readableHost } from './suspicion.ts';

export const notAnAddress: Judgement = { verdict: 'invalid', reasons: ['not-an-address'] };

/** What may end a host because it ended a sentence. */
const stops = `.,;:!?)]}…'"»”*`;

/** Judges one address, written with or without a scheme. */
export function judge(text: string, institution: Names): Judgement {
  const seen = visible(text);
  const written = split(seen);
  // Browsers take fullwidth and other compatibility forms for the plain ones, slashes and dots among them.
  const parts = isAscii(seen) ? written : split(seen.normalize('NFKC').replace(/。/g, '.'));
  if (!written || !parts) return notAnAddress;
  const found = new Set<Danger>(formDangers(seen, written, parts));
  if (hasHidden(text)) found.add('control-characters');
  if (hasBidi(text)) found.add('bidi');
  if (found.has('scheme')) return dangerous(found);
  if (isMailbox(parts)) return judgeMailbox(parts, institution, judge);

  const full = decode(parts.host).toLowerCase();
  const host = isNumeric(full) ? full : readableHost(trimEnd(full, stops));
  if (parts.bare && !isHostLike(host, parts, institution)) return notAnAddress;
  const own = isUnder(host, institution);
  const danger = own ? ownDangers(full, written, parts) : foreignDangers(host, parts, institution);
  for (const each of danger) found.add(each);

  if (found.size) return dangerous(found, host);
  if (own) return { verdict: 'official', reasons: ['official-domain'], host };
  return isReachable(host) ? { verdict: 'unknown', reasons: ['other-domain'], host } : notAnAddress;
}

function dangerous(found: Set<Danger>, host?: string): Judgement {
  const reasons = dangers.filter((danger) => found.has(danger));
  return host ? { verdict: 'dangerous', reasons, host } : { verdict: 'dangerous', reasons };
}

/** What makes an address dangerous although its host ends in the official domain. */
function ownDangers(host: string, { authority }: Parts, { path, query, fragment }: Parts): Danger[] {
  const found: Danger[] = [];
  if (!isAscii(authority)) found.push('homograph');
  if (!isPlainHost(host)) found.push('ambiguous');
  // Some programs take what follows an `@` for the host, if no slash comes before it.
  if (!path && (query + fragment).includes('@')) found.push('ambiguous');
  const behind = decode(query + fragment);
  if (hasHidden(behind)) found.push('control-characters');
  if (hasBidi(behind)) found.push('bidi');
  return found;
}

/** What makes somebody else's address dangerous. Where the institution itself links to, its names are no wonder. */
function foreignDangers(host: string, parts: Parts, institution: Names): Danger[] {
  const words = ownWords(institution);
  const passesFor: Danger[] = isUnder(plainLetters(host), institution) ? ['homograph'] : [];
  const behind = institution.linkHosts.includes(host) ? [] : nameDangers(parts, words);
  return [...passesFor, ...hostDangers(host, words), ...behind];
}

/** Whether a text without a scheme is meant as an address: a dot and a top domain, or numbers that make an IP address. */
function isHostLike(host: string, { path, port }: Parts, institution: Names): boolean {
  const plausible = isNumeric(host)
    ? isNumericAddress(host, path !== '' || port !== undefined)
    : /^[\p{L}\p{N}\p{M}._-]+\.\p{L}[\p{L}\p{N}-]+$/u.test(host);
  return plausible || (host.includes('.') && holdsDisguisedName(plainLetters(host), ownWords(institution)));
}

/** Whether a host could be looked up at all. */
function isReachable(host: string): boolean {
  return host.length <= 253 && /^(?:[a-z0-9_-]{1,63}\.)*[a-z]{2,63}$/.test(host);
}
