import { type Language, type TermScorer, exactTerms, terms } from '@first-login/shared/search';
import MiniSearch from 'minisearch';
import type { SearchDocument } from './data.ts';

/** How much a word counts by where it stands. */
const boost = { title: 5, aliases: 2.5, summary: 1, headings: 1 };

/** Legal pages and definitions answer few questions: they stand behind an article that says the same. */
const weights: Readonly<Record<string, number>> = { glossary: 0.35, 'pages/aviso-legal': 0.6 };

/** An index of what pages are called and are about, made in the browser in a few milliseconds. */
export function smallIndex(documents: readonly SearchDocument[], language: Language): TermScorer {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: Object.keys(boost),
    tokenize: (text) => [...terms(text, language), ...exactTerms(text, language)],
    processTerm: (term) => term,
    extractField: (document, field) => textOf(document, field),
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  const known = new Map<string, ReadonlyMap<number, number>>();
  const search = (stem: string): ReadonlyMap<number, number> => {
    const found = index.search(stem, { boost, tokenize: (text) => [text] });
    return new Map(found.map(({ id, score }) => [id as number, score * weightOf(documents[id as number])]));
  };
  const score = (stem: string): ReadonlyMap<number, number> => {
    const scores = known.get(stem) ?? search(stem);
    known.set(stem, scores);
    return scores;
  };
  const names = documents.map(({ title, aliases }) => ({
    title: [...new Set(terms(title, language))],
    aliases: aliases.map((alias) => [...new Set(terms(alias, language))]),
  }));
  return { score, names };
}

function textOf(document: SearchDocument & { id: number }, field: string): string {
  switch (field) {
    case 'id':
      return String(document.id);
    case 'aliases':
      return document.aliases.join(' ');
    case 'headings':
      return document.headings.map(({ text }) => text).join(' ');
    default:
      return field === 'title' ? document.title : document.summary;
  }
}

function weightOf(document: SearchDocument | undefined): number {
  return weights[document?.key ?? ''] ?? weights[document?.kind ?? ''] ?? 1;
}
