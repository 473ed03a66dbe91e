import { fold, synonymTexts, words } from '@first-login/shared/search';
import { english } from '@first-login/shared/search/english';
import { spanish } from '@first-login/shared/search/spanish';
import { type Locale, locales } from '@first-login/shared/locales';
import type { SearchData, SearchDocument } from '../../components/search/data.ts';
import asked from '../../content/search/asked.yml?raw';
import outside from '../../content/search/outside.yml?raw';
import pins from '../../content/search/pins.yml?raw';
import synonyms from '../../content/search/synonyms.yml?raw';
import urgent from '../../content/search/urgent.yml?raw';
import { type Catalogue, catalogue } from '../content/catalogue.ts';
import { institution } from '../institution/index.ts';
import { pathTo } from '../routes.ts';
import { type SearchedPage, searchedPages } from './documents.ts';
import { readSearch } from './editors.ts';
import { remembering } from './remembering.ts';
import { withAsked } from './asked.ts';
import { slimIntents, slimSynonyms, slimWords } from './slim.ts';

/**
 * What search loads in a language.
 * @throws Error with every mistake in the editors' files of search
 */
export async function searchData(locale: Locale): Promise<SearchData> {
  const contents = { es: await catalogue('es'), en: await catalogue('en') };
  // An article that is not translated yet is named in both languages, and found in its own.
  const named = new Set(locales.flatMap((each) => [...keysOf(contents[each])]));
  const own = keysOf(contents[locale]);
  const editors = readSearch(
    { synonyms, pins, urgent, outside, asked },
    { es: named, en: named },
    institution,
  );
  const pages = await searchedPages(locale, contents[locale]);
  const language = remembering(locale === 'en' ? english : spanish);
  const { synonyms: groups } = editors[locale];
  const [pinned = [], intents = []] = [editors[locale].pins, editors[locale].urgent].map((list) =>
    list.filter(({ article }) => own.has(article)),
  );
  const data: SearchData = {
    documents: pages.map(({ document }) => document),
    words: slimWords(
      bodyWords(pages),
      [...pages.flatMap(({ document }) => textsOf(document)), ...synonymTexts(groups)],
      language,
    ).join(' '),
    names: [...new Set(words(`${institution.bank} ${institution.domain}`).map(fold))],
    topics: contents[locale].topics.map(({ id, title, href }) => ({ id, title, href })),
    help: {
      urgent: pathTo(locale, { to: 'pages', id: 'ayuda-urgente' }),
      phone: institution.helpLine.label,
      tel: institution.helpLine.tel,
    },
    synonyms: slimSynonyms(groups, language),
    pins: slimIntents(pinned, language).map((pin) => (pin.all ? pin : { ...pin, only: true })),
    urgent: slimIntents(intents, language),
    outside: slimIntents(editors[locale].outside, language),
  };
  return { ...data, documents: withAsked(data, editors[locale].asked, language) };
}

function keysOf({ articles, pages, guides }: Catalogue): Set<string> {
  return new Set([...articles.keys(), ...guides.keys(), ...[...pages.values()].map(({ key }) => key)]);
}

/** The words that bodies say more than thrice. */
function bodyWords(pages: readonly SearchedPage[]): string[] {
  const counts = new Map<string, number>();
  for (const { body } of pages)
    for (const word of words(body)) if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count > 3 ? word : []));
}

function textsOf({ title, summary, aliases, headings }: SearchDocument): string[] {
  return [title, summary, ...aliases, ...headings.map(({ text }) => text)];
}
