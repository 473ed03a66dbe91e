import { render } from 'astro:content';
import { tokens } from '@first-login/shared/institution';
import type { Locale } from '@first-login/shared/locales';
import { filled } from '../../../tools/content/filled.ts';
import type { SearchDocument } from '../../components/search/data.ts';
import { slugOf } from '../../components/search/slug.ts';
import { dictionary } from '../../i18n/index.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { Article, Page, Term } from '../content/entries.ts';
import { institution } from '../institution/index.ts';
import { pathTo } from '../routes.ts';

/** A page for search, and the text of its body. */
export interface SearchedPage {
  document: SearchDocument;
  body: string;
}

/** Every page that search finds in a language. */
export async function searchedPages(locale: Locale, content: Catalogue): Promise<SearchedPage[]> {
  const articles = [
    ...content.articles.values(),
    ...[...content.pages.values()].filter(({ entry }) => !entry.data.developers),
  ];
  return [
    ...(await Promise.all(articles.map(toSearchedPage))),
    ...[...content.guides.values()].map(({ key, href, title, summary, collection }) => ({
      document: { key, href, kind: collection, title, summary, aliases: [], headings: [] },
      body: '',
    })),
    ...content.terms.map((term) => toSearchedTerm(term, content)),
    checkPage(locale),
  ];
}

async function toSearchedPage(page: Article | Page): Promise<SearchedPage> {
  const { key, href, collection, title, summary, aliases, entry, locale } = page;
  const { headings } = await render(entry);
  const document: SearchDocument = {
    ...{ key, href, kind: collection, title, summary, aliases },
    ...('topic' in page && { topic: page.topic }),
    headings: headings.map(({ slug, text }) => (slug === slugOf(text) ? { text } : { slug, text })),
  };
  return { document, body: plainText(entry.body ?? '', locale) };
}

function toSearchedTerm(
  { id, locale, term, aliases, article, entry }: Term,
  { articles, guides, pages }: Catalogue,
): SearchedPage {
  const [collection, name = ''] = article?.split('/') ?? [];
  // Not one that is there in the other language alone.
  const there =
    article !== undefined &&
    (articles.has(article) || guides.has(article) || (collection === 'pages' && pages.has(name)));
  const summary = plainText(entry.body ?? '', locale);
  const href = `${pathTo(locale, { to: 'glossary' })}#${id}`;
  const key = `glossary/${id}`;
  const document = { key, href, kind: 'glossary', title: term, summary, aliases, headings: [] };
  return { document: { ...document, ...(there && { article }) }, body: '' };
}

function checkPage(locale: Locale): SearchedPage {
  const { title, description } = dictionary(locale).check;
  const href = pathTo(locale, { to: 'check' });
  return {
    document: { key: 'check', href, kind: 'pages', title, summary: description, aliases: [], headings: [] },
    body: '',
  };
}

/**
 * Markdown without its marks and the addresses of its links, with the institution's words. While texts are written, a mistake
 * in one must not end the search of all: its check tells of it, and stops the build.
 */
function plainText(markdown: string, locale: Locale): string {
  const text = markdown
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[[\]*`#>]/g, ' ')
    .replace(/\s+/g, ' ');
  return filled(text, tokens(institution, locale)).trim();
}
