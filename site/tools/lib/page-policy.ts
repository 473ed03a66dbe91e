import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const inline = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/gi;

/** Takes from each page's policy the hashes of what stands on other pages. Returns how many it took. */
export function tightenPolicies(client: string): number {
  const files = globSync('**/*.html', { cwd: client }).map((file) => join(client, file));
  return files.map(tightenFile).reduce((sum, taken) => sum + taken, 0);
}

function tightenFile(path: string): number {
  const { html, taken } = tightened(readFileSync(path, 'utf8'));
  if (taken > 0) writeFileSync(path, html);
  return taken;
}

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

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
