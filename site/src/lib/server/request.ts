/** A path of the site's own pages: a language, then words. Nothing else can be a way back. */
const pagePath = /^\/(es|en)\/([a-z0-9-]+\/)*$/;

/**
 * Whether a browser sent this from a page of another site. What is no browser sends neither header and is let through:
 * the check keeps other sites from using a reader's browser, not programs from asking.
 */
export function isCrossSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  return origin !== null && hostOf(origin) !== headers.get('host');
}

/** The path of a page of this site, from a path or an address; undefined when it is anything else. */
export function ownPath(address: unknown, host: string | null): string | undefined {
  if (typeof address !== 'string') return undefined;
  const path = address.startsWith('/')
    ? address
    : host !== null && hostOf(address) === host
      ? new URL(address).pathname
      : '';
  return pagePath.test(path) ? path : undefined;
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

/** The media type of a body, without its parameters. */
export function mediaType(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The body as text, or why there is none. It stops reading at `limit` bytes, whatever the request says about its length. */
export async function readBody(
  request: Request,
  limit: number,
): Promise<{ text: string } | { fault: 'too-large' | 'bad-request' }> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { fault: 'too-large' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) return { fault: 'too-large' };
      chunks.push(chunk);
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    // It is no text, or whoever sent it went away in the midst of it.
    return { fault: 'bad-request' };
  }
}
