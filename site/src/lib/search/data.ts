import { fold, type Intent, words } from '@first-login/shared/search';
import { type Locale, locales } from '@first-login/shared/locales';
import type { SearchData, SearchDocument } from '../../components/search/data.ts';
import pins from '../../content/search/pins.yml?raw';
import synonyms from '../../content/search/synonyms.yml?raw';
import urgent from '../../content/search/urgent.yml?raw';
import { type Catalogue, catalogue } from '../content/catalogue.ts';
import { institution } from '../institution/index.ts';
import { pathTo } from '../routes.ts';
import { type SearchedPage, searchedPages } from './documents.ts';
import { readSearch } from './editors.ts';

/**
 * What search loads in a language.
 * @throws Error with every mistake in the editors' files of search
 */
export async function searchData(locale: Locale): Promise<SearchData> {
  const contents = { es: await catalogue('es'), en: await catalogue('en') };
  const keys = Object.fromEntries(locales.map((each) => [each, keysOf(contents[each])]));
  const editors = readSearch(
    { synonyms, pins, urgent },
    { es: keys['es'] ?? new Set(), en: keys['en'] ?? new Set() },
    institution,
  );
  const pages = await searchedPages(locale, contents[locale]);
  const { synonyms: groups, pins: pinned, urgent: intents } = editors[locale];
  return {
    documents: pages.map(({ document }) => document),
    words: bodyWords(pages),
    names: [...new Set(words(`${institution.bank} ${institution.domain}`).map(fold))],
    topics: contents[locale].topics.map(({ id, title, href }) => ({ id, title, href })),
    help: {
      urgent: pathTo(locale, { to: 'pages', id: 'ayuda-urgente' }),
      phone: institution.helpLine.label,
      tel: institution.helpLine.tel,
    },
    synonyms: groups,
    pins: [...pinned, ...definitions(contents[locale])].map((pin) => ({ ...pin, only: true })),
    urgent: intents,
  };
}

/** Who searches for nothing but a term of the glossary wants the article that says more. */
function definitions({ terms }: Catalogue): Intent[] {
  return terms.flatMap(({ term, aliases, article }) =>
    article === undefined ? [] : [{ article, phrases: [term, ...aliases] }],
  );
}

function keysOf({ articles, pages, guides }: Catalogue): Set<string> {
  return new Set([...articles.keys(), ...guides.keys(), ...[...pages.values()].map(({ key }) => key)]);
}

/** The words of bodies that no document says by itself: what is told by one of them is told once. */
function bodyWords(pages: readonly SearchedPage[]): [string, number][] {
  const told = new Set(pages.flatMap(({ document }) => words(wordsOf(document))));
  const counts = new Map<string, number>();
  for (const { body } of pages)
    for (const word of words(body))
      if (!told.has(word) && word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1);
}

function wordsOf({ title, summary, aliases, headings }: SearchDocument): string {
  return [title, summary, ...aliases, ...headings.map(({ text }) => text)].join(' ');
}
