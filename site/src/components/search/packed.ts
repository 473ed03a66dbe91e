import type { Asking, Intent, SynonymGroup } from '@first-login/shared/search';
import type { SearchData, SearchDocument } from './data.ts';

/**
 * The data of search as they are sent: documents column by column, and phrases with commas between instead of in lists. A
 * twentieth smaller, once compressed, than they are to work with.
 */
export type PackedSearch = Omit<SearchData, 'documents' | 'synonyms' | 'pins' | 'urgent' | 'outside'> & {
  documents: Columns;
  /** Phrases of one meaning; with `>`, what finds before what is found. */
  synonyms: string[];
  pins: Packed<Intent>[];
  urgent: Packed<Intent>[];
  outside: PackedAsking[];
};

type Columns = Record<'key' | 'kind' | 'topic' | 'article' | 'href' | 'title', string[]> & {
  /** Its text alone where it needs no `slug`. */
  headings: (string | SearchDocument['headings'][number])[][];
} & Record<'summary' | 'aliases' | 'asked', string[]>;

interface PackedAsking {
  phrases?: string;
  all?: string[];
  unless?: string;
}

type Packed<Some extends Asking> = Omit<Some, keyof Asking> & PackedAsking;

/** Commas say nothing in a phrase. */
const join = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replace(/[,>]/g, ' ')).join(',');

export function packSearch({
  documents,
  synonyms,
  pins,
  urgent,
  outside,
  ...rest
}: SearchData): PackedSearch {
  const column = (name: Exclude<keyof SearchDocument, 'aliases' | 'headings'>): string[] =>
    documents.map((document) => document[name] ?? '');
  return {
    ...rest,
    documents: {
      key: column('key'),
      kind: column('kind'),
      topic: column('topic'),
      article: column('article'),
      href: column('href'),
      title: column('title'),
      headings: documents.map(({ headings }) => headings.map((one) => (one.slug ? one : one.text))),
      summary: column('summary'),
      aliases: documents.map(({ aliases }) => join(aliases)),
      asked: column('asked'),
    },
    synonyms: synonyms.map((group) =>
      'same' in group ? join(group.same) : `${join(group.from)}>${join(group.to)}`,
    ),
    pins: pins.map(packAsking),
    urgent: urgent.map(packAsking),
    outside: outside.map(packAsking),
  };
}

function packAsking<Some extends Asking>({ phrases, all, unless, ...rest }: Some) {
  return {
    ...rest,
    ...(phrases && { phrases: join(phrases) }),
    ...(all && { all: all.map(join) }),
    ...(unless && { unless: join(unless) }),
  };
}

const list = (phrases = ''): string[] => (phrases === '' ? [] : phrases.split(','));

export function unpackSearch(packed: PackedSearch): SearchData {
  const { key, href, kind, topic, article, title, summary, aliases, asked, headings } = packed.documents;
  const at = (column: readonly string[], row: number): string => column[row] ?? '';
  return {
    ...packed,
    documents: key.map((own, row) => ({
      key: own,
      href: at(href, row),
      kind: at(kind, row),
      ...(topic[row] && { topic: topic[row] }),
      ...(article[row] && { article: article[row] }),
      title: at(title, row),
      summary: at(summary, row),
      aliases: list(aliases[row]),
      ...(asked[row] && { asked: asked[row] }),
      headings: (headings[row] ?? []).map((one) => (typeof one === 'string' ? { text: one } : one)),
    })),
    synonyms: packed.synonyms.map(unpackSynonyms),
    pins: packed.pins.map(unpackAsking),
    urgent: packed.urgent.map(unpackAsking),
    outside: packed.outside.map(unpackAsking),
  };
}

function unpackSynonyms(group: string): SynonymGroup {
  const [from = [], to] = group.split('>').map(list);
  return to ? { from, to } : { same: from };
}

function unpackAsking<Some extends PackedAsking>({ phrases, all, unless, ...rest }: Some) {
  return { ...rest, phrases: list(phrases), all: all?.map(list), unless: list(unless) };
}
