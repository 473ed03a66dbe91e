/** Longer than any address of the site. */
const longest = 2048;

/**
 * The path of a request's target, decoded, or undefined when it is malformed: not a path, badly encoded, with characters
 * that one program reads otherwise than the next, or beginning with two slashes, which a browser takes for another host.
 */
export function pathOf(target: string): string | undefined {
  const [raw = ''] = target.split('?', 1);
  if (target.length > longest || !raw.startsWith('/') || raw.includes('#')) return undefined;
  const path = decoded(raw);
  return path === undefined || hasUnsafe(path) || path.startsWith('//') ? undefined : path;
}

function decoded(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

function hasUnsafe(path: string): boolean {
  return path.includes('\\') || [...path].some((character) => character < ' ' || character === '\u007f');
}

/** The query of a request's target, with its question mark, or nothing. */
export function queryOf(target: string): string {
  const at = target.indexOf('?');
  return at < 0 ? '' : target.slice(at);
}

/**
 * Whether a request says one host: a name or an address, with or without a port (RFC 9112, 3.2). What two programs could
 * read differently is none. A monitor that speaks HTTP/1.0 need not say any.
 * @param hosts every `Host` of the request
 */
export function isOneHost(hosts: readonly string[] | undefined, httpVersion: string): boolean {
  const [only, ...others] = hosts ?? [];
  if (only === undefined) return httpVersion === '1.0';
  const isPlain = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(only);
  return others.length === 0 && isPlain && URL.canParse(`http://${only}`);
}
