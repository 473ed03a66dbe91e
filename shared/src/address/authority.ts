/** An address taken apart, each part as it was written. */
export interface Parts {
  /** In lower case, without the colon; `https` for a bare host. */
  scheme: string;
  /** Written without a scheme. */
  bare: boolean;
  /** What stands between the scheme and the authority: `//` in a proper address, nothing in a bare one. */
  slashes: string;
  /** Everything up to the path: user part, host and port. */
  authority: string;
  /** What stands before the last `@` of the authority. */
  user: string | undefined;
  host: string;
  /** What stands after the colon, even if it is nothing or no number. */
  port: string | undefined;
  path: string;
  /** With its `?`. */
  query: string;
  /** With its `#`. */
  fragment: string;
}

/** Schemes that need neither slashes nor any other mark of an address after the colon. */
const opaque = /^(?:javascript|vbscript|data|blob|about|file|tel|sms)$/;

/**
 * An address taken apart by the grammar of RFC 3986, with what browsers add to it: `\` ends the authority as `/` does,
 * and slashes may be missing or to spare. A text without a scheme is read as a bare host. `undefined` when the text has
 * neither.
 */
export function split(text: string): Parts | undefined {
  const [, word = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(text) ?? [];
  const scheme = word.toLowerCase();
  // `localhost:8443/x` and `example.com:key@host` are bare: before the colon stands a host or a user.
  const hostAndPort = /^\d{0,5}(?:$|[/?#\\])/.test(rest) || word.includes('.');
  if (scheme && !/^[/\\]/.test(rest) && !opaque.test(scheme) && !/^https?$/.test(scheme)) {
    if (hostAndPort) return apart('https', true, '', text);
    return /[/\\.@?#%<(=,;]/.test(rest) ? apart(scheme, false, '', rest) : undefined;
  }
  const bare = !scheme;
  const [slashes = ''] = /^[/\\]*/.exec(bare ? text : rest) ?? [];
  const after = (bare ? text : rest).slice(slashes.length);
  if (bare && /^[/\\]$/.test(slashes)) return undefined;
  return apart(scheme || 'https', bare, slashes, after);
}

function apart(scheme: string, bare: boolean, slashes: string, text: string): Parts | undefined {
  const [, authority = '', path = '', query = '', fragment = ''] =
    /^([^/\\?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(text) ?? [];
  if (!authority && !opaque.test(scheme)) return undefined;
  const at = authority.lastIndexOf('@');
  const [, host = '', port] = /^(\[[^\]]*\]?[^:]*|[^:]*)(?::(.*))?$/s.exec(authority.slice(at + 1)) ?? [];
  const user = at < 0 ? undefined : authority.slice(0, at);
  return { scheme, bare, slashes, authority, user, host, port, path, query, fragment };
}
