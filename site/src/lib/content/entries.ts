import type { CollectionEntry } from 'astro:content';
import { type Locale, isLocale } from '@first-login/shared/locales';
import { fingerprintOf } from '../../../tools/content/fingerprint.ts';
import { pathTo } from '../routes.ts';
import type { Version } from './translation.ts';

interface Entry {
  id: string;
  locale: Locale;
  /** The file, from `site/`. */
  file: string;
}

/** A question or a tutorial. */
export interface Article extends Entry {
  collection: 'faqs' | 'tutorials';
  /** `faqs/clave-temporal`: how others refer to it. */
  key: string;
  href: string;
  title: string;
  summary: string;
  /** Id of its topic. */
  topic: string;
  aliases: string[];
  /** Keys of articles and guides. */
  related: string[];
  reviewed: Date;
  version: Version;
  minutes?: number;
  entry: CollectionEntry<'faqs'> | CollectionEntry<'tutorials'>;
}

export interface Topic extends Entry {
  href: string;
  title: string;
  summary: string;
  order: number;
  icon: string;
  articles: Article[];
}

/** A page outside the topics: urgent help, privacy… */
export interface Page extends Entry {
  collection: 'pages';
  key: string;
  href: string;
  title: string;
  summary: string;
  aliases: string[];
  reviewed: Date;
  version: Version;
  entry: CollectionEntry<'pages'>;
}

/** A word of the glossary. */
export interface Term extends Entry {
  term: string;
  aliases: string[];
  /** Key of the article that says more. */
  article?: string;
  entry: CollectionEntry<'glossary'>;
}

export function toArticle(entry: Article['entry']): Article {
  const { collection } = entry;
  const base = common(entry);
  const { title, summary, topic, aliases, related, reviewed } = entry.data;
  const minutes = 'minutes' in entry.data ? entry.data.minutes : undefined;
  return {
    ...base,
    collection,
    key: `${collection}/${base.id}`,
    href: pathTo(base.locale, { to: collection, id: base.id }),
    ...{ title, summary, topic, aliases, related, reviewed, entry },
    version: versionOf(entry),
    ...(minutes !== undefined && { minutes }),
  };
}

export function toTopic(entry: CollectionEntry<'topics'>): Topic {
  const base = common(entry);
  return { ...base, ...entry.data, href: pathTo(base.locale, { to: 'topics', id: base.id }), articles: [] };
}

export function toPage(entry: CollectionEntry<'pages'>): Page {
  const base = common(entry);
  const { title, summary, aliases, reviewed } = entry.data;
  return {
    ...base,
    collection: 'pages',
    key: `pages/${base.id}`,
    href: pathTo(base.locale, { to: 'pages', id: base.id }),
    ...{ title, summary, aliases, reviewed, entry },
    version: versionOf(entry),
  };
}

export function toTerm(entry: CollectionEntry<'glossary'>): Term {
  const { term, aliases, article } = entry.data;
  return { ...common(entry), term, aliases, entry, ...(article !== undefined && { article }) };
}

/** Its data has its tokens filled in: what the editors wrote is with what it was rendered from. */
function versionOf({ body, data, rendered }: Article['entry'] | Page['entry']): Version {
  const written = rendered?.metadata?.frontmatter as Readonly<Record<string, unknown>> | undefined;
  const matter = written ?? { ...data };
  return { fingerprint: fingerprintOf(matter, body ?? ''), sourceHash: data.sourceHash };
}

function common(entry: { id: string; filePath?: string | undefined }): Entry {
  const [locale, id] = entry.id.split('/');
  if (!isLocale(locale) || !id)
    throw new RangeError(`The entry “${entry.id}” must lie in the folder of a language.`);
  return { id, locale, file: entry.filePath ?? entry.id };
}
