import { getCollection } from 'astro:content';
import { type Locale, locales } from '@first-login/shared/locales';
import {
  type Article,
  type Page,
  type Term,
  type Topic,
  toArticle,
  toPage,
  toTerm,
  toTopic,
} from './entries.ts';
import { guides, type GuideLink } from './guides.ts';
import { readHome } from './home.ts';
import { problemsError } from './problems.ts';
import { referenceProblems } from './references.ts';

/** All content of one language, with its references resolved. */
export interface Catalogue {
  /** In the order of the menu; only those that have articles. */
  topics: Topic[];
  /** By key, such as `faqs/clave-temporal`. */
  articles: Map<string, Article>;
  /** By id. */
  pages: Map<string, Page>;
  /** In alphabetical order. */
  terms: Term[];
  guides: Map<string, GuideLink>;
  /** What the home page puts forward. */
  home: { frequent: Article[]; searches: string[] };
}

let loaded: Promise<Record<Locale, Catalogue>> | undefined;

/**
 * The content of a language.
 * @throws Error that lists every reference of the content (topic, related article) that leads nowhere
 */
export async function catalogue(locale: Locale): Promise<Catalogue> {
  // In development an editor's change shows at the next request.
  if (import.meta.env.DEV) loaded = undefined;
  loaded ??= load();
  return (await loaded)[locale];
}

async function load(): Promise<Record<Locale, Catalogue>> {
  const [topics, faqs, tutorials, pages, glossary] = await Promise.all([
    getCollection('topics'),
    getCollection('faqs'),
    getCollection('tutorials'),
    getCollection('pages'),
    getCollection('glossary'),
  ]);
  const all = {
    topics: topics.map(toTopic),
    articles: [...faqs.map(toArticle), ...tutorials.map(toArticle)],
    pages: pages.map(toPage),
    terms: glossary.map(toTerm),
  };
  const home = readHome();
  const problems = locales.flatMap((locale) =>
    referenceProblems({
      topics: all.topics.filter(of(locale)),
      articles: all.articles.filter(of(locale)),
      terms: all.terms.filter(of(locale)),
      pages: all.pages.filter(of(locale)),
      guides: guides(locale),
      frequent: home.frequent,
    }),
  );
  if (problems.length > 0) throw problemsError(problems);

  const assemble = (locale: Locale): Catalogue => {
    const articles = new Map(all.articles.filter(of(locale)).map((article) => [article.key, article]));
    const inTopic = (id: string) =>
      [...articles.values()].filter((article) => article.topic === id).sort(byTitle(locale));
    const ordered = all.topics.filter(of(locale)).sort((a, b) => a.order - b.order);
    return {
      topics: ordered
        .map((topic) => ({ ...topic, articles: inTopic(topic.id) }))
        .filter((topic) => topic.articles.length > 0),
      articles,
      pages: new Map(all.pages.filter(of(locale)).map((page) => [page.id, page])),
      terms: all.terms.filter(of(locale)).sort((a, b) => a.term.localeCompare(b.term, locale)),
      guides: guides(locale),
      home: {
        frequent: home.frequent.flatMap((key) => articles.get(key) ?? []),
        searches: home.searches[locale],
      },
    };
  };
  return { es: assemble('es'), en: assemble('en') };
}

const of =
  (locale: Locale) =>
  (entry: { locale: Locale }): boolean =>
    entry.locale === locale;

const byTitle =
  (locale: Locale) =>
  (a: Article, b: Article): number =>
    a.title.localeCompare(b.title, locale);

/** What an article names as related, in its order. */
export function relatedTo(
  article: Article,
  { articles, guides, pages }: Catalogue,
): (Article | GuideLink | Page)[] {
  const byKey = new Map([...pages.values()].map((page) => [page.key, page]));
  return article.related.flatMap((key) => articles.get(key) ?? guides.get(key) ?? byKey.get(key) ?? []);
}

/** The languages in which an article, a topic or a page exists. */
export async function localesOf(exists: (catalogue: Catalogue) => boolean): Promise<Locale[]> {
  const found = await Promise.all(locales.map(async (locale) => exists(await catalogue(locale))));
  return locales.filter((_, index) => found[index]);
}
