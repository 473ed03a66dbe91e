import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const inline = /<(style|script)\b(?![^>]* src=)[^>]*>([\s\S]*?)<\/\1>/gi;

/** A page whose policy allows the styles and scripts that stand in it and no others: Astro writes those of all pages. */
export function tightened(html: string): { html: string; taken: number } {
  const own = new Set([...html.matchAll(inline)].map(([, , text = '']) => hashOf(text)));
  let taken = 0;
  const short = html.replace(policy, (_, start: string, text: string, end: string) => {
    const kept = text.replace(/ '(sha256-[^']+)'/g, (token, hash: string) => {
      if (own.has(hash)) return token;
      taken++;
      return '';
    });
    return start + kept + end;
  });
  return { html: short, taken };
}

const hashes = new Map<string, string>();

/** Most pages have the same few texts: each is hashed once. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  hashes.set(text, hash);
  return hash;
}
