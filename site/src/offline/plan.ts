import type { Locale } from '@first-login/shared/locales';

/** What a build gives its worker to keep. */
export interface Kept {
  /** Changes with any of the files. */
  version: string;
  /** Paths of pages and files. */
  files: readonly string[];
  /** The pages that say that there is no connection. */
  offline: Readonly<Record<Locale, string>>;
}

/** What is asked of a request: as much of `Request` as the plan needs. */
export interface Asked {
  method: string;
  mode: string;
  url: string;
  headers: { has(name: string): boolean };
}

/**
 * How the worker answers: `leave` it to the browser; a `page`, from the network, else from the device; a `file` whose
 * name tells its content, from the device; any `other` file that is kept, from the network, else from the device.
 */
export type Plan = 'leave' | 'page' | 'file' | 'other';

/** @param origin the site's own */
export function planFor(
  { method, mode, url, headers }: Asked,
  files: ReadonlySet<string>,
  origin: string,
): Plan {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin || pathname.startsWith('/api/') || headers.has('range'))
    return 'leave';
  if (mode === 'navigate') return 'page';
  if (!files.has(pathname)) return 'leave';
  return pathname.startsWith('/_astro/') ? 'file' : 'other';
}

/** The page for when there is no connection, in the language of the page that was wanted, else of the reader. */
export function offlinePage(url: string, { offline }: Kept, preferred: readonly string[]): string {
  const [, first] = new URL(url).pathname.split('/');
  if (first === 'es' || first === 'en') return offline[first];
  const known = preferred
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'es' || tag === 'en');
  return known === 'en' ? offline.en : offline.es;
}
