import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locale } from '@first-login/shared/locales';
import { english } from '@first-login/shared/search/english';
import { spanish } from '@first-login/shared/search/spanish';
import type { SearchData } from '../../../site/src/components/search/data.ts';
import { type PackedSearch, unpackSearch } from '../../../site/src/components/search/packed.ts';
import { makeKnowledge, type SiteKnowledge } from '../../../site/src/components/search/knowledge.ts';
import type { Pagefind } from '../../../site/src/components/search/pagefind.ts';
import { paths } from '../../../site/tools/lib/paths.ts';

/** What a browser would have loaded to search in a language. */
export interface BuiltSearch {
  data: SearchData;
  knowledge: SiteKnowledge;
  pagefind: Pagefind;
}

const client = join(paths.dist, 'client');

/** The search of the built site in a language, in Node: its own files, and its own code but for the views. */
export async function builtSearch(locale: Locale): Promise<BuiltSearch> {
  const data = unpackSearch(JSON.parse(await built(`search/${locale}.json`)) as PackedSearch);
  const knowledge = makeKnowledge(data, locale === 'en' ? english : spanish);
  return { data, knowledge, pagefind: await pagefindOf(locale) };
}

async function built(file: string): Promise<string> {
  try {
    return await readFile(join(client, file), 'utf8');
  } catch (error) {
    throw new Error(`site/dist/client/${file} is missing. Run pnpm build first.`, { cause: error });
  }
}

/** Pagefind asks the page for its language and fetches its files: both are given to it here. */
async function pagefindOf(locale: Locale): Promise<Pagefind> {
  const folder = join(client, 'pagefind/');
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) };
  Object.assign(globalThis, {
    document: page,
    location: { href: 'https://help.example/' },
    fetch: async (address: string) => new Response(await readFile(pathOf(address))),
  });
  // The query keeps one module, and so one index, for each language.
  const module = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${locale}`;
  const pagefind = (await import(module)) as Pagefind;
  await pagefind.options({ noWorker: true, basePath: folder, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

function pathOf(address: string): string {
  const path = address.replace(/\?.*$/, '');
  return path.startsWith('file:') ? fileURLToPath(path) : path;
}
