import { exactTerms, type Language, makeScorer, type TermScorer, terms } from '@first-login/shared/search';
import type { SearchDocument } from './data.ts';

/** How much a word counts by where it stands: title, aliases, summary, headings. */
const boosts = [5, 2.5, 1, 1];

/** Legal pages and definitions answer few questions: they stand behind an article that says the same. */
const weights: Readonly<Record<string, number>> = { glossary: 0.35, 'pages/aviso-legal': 0.6 };

/** An index of what pages are called and are about, made in the browser in a few milliseconds. */
export function smallIndex(documents: readonly SearchDocument[], language: Language): TermScorer {
  const termsOf = (text: string): string[] => [...terms(text, language), ...exactTerms(text, language)];
  const scored = documents.map((document) => ({
    fields: fieldsOf(document).map(termsOf),
    weight: weights[document.key] ?? weights[document.kind] ?? 1,
  }));
  const names = documents.map(({ title, aliases }) => ({
    title: [...new Set(terms(title, language))],
    aliases: aliases.map((alias) => [...new Set(terms(alias, language))]),
  }));
  return { score: makeScorer(scored, boosts), names };
}

function fieldsOf({ title, aliases, summary, headings }: SearchDocument): string[] {
  return [title, aliases.join(' '), summary, headings.map(({ text }) => text).join(' ')];
}
