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
import { type GuideLink, toGuideLink } from './guides.ts';
import { readHome } from './home.ts';
import { problemsError } from './problems.ts';
import { referenceProblems } from './references.ts';
import type { Version } from './translation.ts';

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

/** The content of one language as the collections hold it. */
interface Content {
  topics: Topic[];
  articles: Article[];
  pages: Page[];
  terms: Term[];
  guides: Map<string, GuideLink>;
}

async function load(): Promise<Record<Locale, Catalogue>> {
  const [es, en, home] = [await read('es'), await read('en'), readHome()];
  const everywhere = new Set([es, en].flatMap(({ articles }) => articles.map(({ key }) => key)));
  const problems = [es, en].flatMap((content) =>
    referenceProblems({ ...content, frequent: home.frequent, everywhere }),
  );
  if (problems.length > 0) throw problemsError(problems);
  return { es: assemble('es', es, home), en: assemble('en', en, home) };
}

async function read(locale: Locale): Promise<Content> {
  const [topics, faqs, tutorials, pages, glossary, packs] = await Promise.all([
    getCollection('topics'),
    getCollection('faqs'),
    getCollection('tutorials'),
    getCollection('pages'),
    getCollection('glossary'),
    getCollection('guides'),
  ]);
  const mine = (entry: { locale: Locale }): boolean => entry.locale === locale;
  const guides = packs
    .map(({ data }) => data)
    .filter(mine)
    .map(toGuideLink);
  return {
    topics: topics.map(toTopic).filter(mine),
    articles: [...faqs.map(toArticle), ...tutorials.map(toArticle)].filter(mine),
    pages: pages.map(toPage).filter(mine),
    terms: glossary.map(toTerm).filter(mine),
    guides: new Map(guides.map((guide) => [guide.key, guide])),
  };
}

function assemble(locale: Locale, content: Content, home: ReturnType<typeof readHome>): Catalogue {
  const { compare } = new Intl.Collator(locale);
  const sorted = content.articles.toSorted((a, b) => compare(a.title, b.title));
  const articles = new Map(sorted.map((article) => [article.key, article]));
  return {
    topics: content.topics
      .toSorted((a, b) => a.order - b.order)
      .map((topic) => ({ ...topic, articles: sorted.filter((article) => article.topic === topic.id) }))
      .filter((topic) => topic.articles.length > 0),
    articles,
    pages: new Map(content.pages.map((page) => [page.id, page])),
    terms: content.terms.toSorted((a, b) => compare(a.term, b.term)),
    guides: content.guides,
    home: {
      frequent: home.frequent.flatMap((key) => articles.get(key) ?? []),
      searches: home.searches[locale],
    },
  };
}

/** What an article names as related, in its order. */
export function relatedTo(
  article: Article,
  { articles, guides, pages }: Catalogue,
): (Article | GuideLink | Page)[] {
  const byKey = new Map([...pages.values()].map((page) => [page.key, page]));
  return article.related.flatMap((key) => articles.get(key) ?? guides.get(key) ?? byKey.get(key) ?? []);
}

/** The article that follows in the list of its topic, unless it is already named as related. */
export function nextOf({ key, topic, related }: Article, { topics }: Catalogue): Article | undefined {
  const list = topics.find(({ id }) => id === topic)?.articles ?? [];
  const next = list[list.findIndex((article) => article.key === key) + 1];
  return next && !related.includes(next.key) ? next : undefined;
}

/** The versions of a text, by language. */
export async function versionsOf(
  find: (catalogue: Catalogue) => { version: Version } | undefined,
): Promise<Partial<Record<Locale, Version>>> {
  const found = await Promise.all(
    locales.map(async (locale) => [locale, find(await catalogue(locale))?.version] as const),
  );
  return Object.fromEntries(found.filter(([, version]) => version !== undefined));
}

/** The languages in which an article, a topic or a page exists. */
export async function localesOf(exists: (catalogue: Catalogue) => boolean): Promise<Locale[]> {
  const found = await Promise.all(locales.map(async (locale) => exists(await catalogue(locale))));
  return locales.filter((_, index) => found[index]);
}
