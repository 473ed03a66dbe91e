/**
 * What the check says of a text: the bank's own address, one to stay away from, somebody else's address (not the
 * bank's: no keys there), or no web address at all.
 */
export type Verdict = 'official' | 'dangerous' | 'unknown' | 'invalid';

/**
 * Why an address is dangerous, the gravest trick first. The ids are stable: pages and translations hang on them.
 *
 * | id | the address |
 * | --- | --- |
 * | `control-characters` | holds a character that cannot be seen (control, zero-width, odd space, broken bytes) |
 * | `bidi` | holds a character that turns the direction of the text round |
 * | `backslash` | holds `\`, which browsers read as `/` and other programs do not |
 * | `scheme` | begins with something other than `https:` or `http:` |
 * | `no-https` | begins with `http:` |
 * | `user-part` | has something before an `@`; what stands there is not the host |
 * | `encoded` | hides its host, a dot of its path or a `\` in a code such as `%2e`, or has a dot of another script |
 * | `ip-address` | has numbers in place of a name |
 * | `port` | names a port other than 443 |
 * | `ambiguous` | can be read in two ways (slashes missing or to spare, a dot too many, a stray character) |
 * | `punycode` | has a host with letters beyond a to z, as such or as `xn--…` |
 * | `homograph` | reads like the bank's, in letters of another alphabet |
 * | `lookalike` | reads almost like the bank's (letters or hyphens swapped, doubled, missing, added, similar) |
 * | `name-in-domain` | has the bank's or a product's name in somebody else's domain |
 * | `name-in-subdomain` | has it in front of somebody else's domain |
 * | `name-in-path` | has it after somebody else's host |
 * | `name-in-query` | has it after the `?` or the `#` of somebody else's address |
 * | `shortener` | is a short link: it does not say where it leads |
 */
export const dangers = [
  'control-characters',
  'bidi',
  'backslash',
  'scheme',
  'no-https',
  'user-part',
  'encoded',
  'ip-address',
  'port',
  'ambiguous',
  'punycode',
  'homograph',
  'lookalike',
  'name-in-domain',
  'name-in-subdomain',
  'name-in-path',
  'name-in-query',
  'shortener',
] as const;

export type Danger = (typeof dangers)[number];

/** `official`, `unknown` and `invalid` have one reason each, always the same; `dangerous` has one or more dangers. */
export type Reason = Danger | 'official-domain' | 'other-domain' | 'not-an-address';

/** The verdict on one address. */
export interface Judgement {
  verdict: Verdict;
  /** Gravest first; never empty. */
  reasons: Reason[];
  /** The host in lower case, as a person should read it: `xn--…` in its own letters, nothing hidden. */
  host?: string;
}
