/** The part of Pagefind's JS API that this site uses (https://pagefind.app/docs/api-reference/). */
export interface Pagefind {
  options(options: {
    noWorker?: boolean;
    basePath?: string;
    baseUrl?: string;
    excerptLength?: number;
    excerptEllipsis?: string;
  }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Hit[] }>;
}

export interface Hit {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  /** HTML: entities, and `<mark>` around the words found. */
  excerpt: string;
  meta: { title?: string; kind?: string };
  filters: Record<string, string[]>;
  sub_results: SubResult[];
}

/** A part of a page, from an element with an id on. */
export interface SubResult {
  url: string;
  title: string;
  weighted_locations: { balanced_score: number }[];
}

let loaded: Promise<Pagefind> | undefined;

/** Loads the index's own script, once; a failed load is tried again at the next call. */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= start().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function start(): Promise<Pagefind> {
  // Made beside the pages after they are built, so no bundler may look for it.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Trusted Types refuse a worker's address, and an index of this size needs none.
  await pagefind.options({ noWorker: true, excerptLength: 24, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
}
