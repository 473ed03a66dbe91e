import {
  exactTerms,
  type Intents,
  subjectsOf,
  type Language,
  makeLikelihood,
  makeScorer,
  saidIn,
  type TermScorer,
  terms,
} from '@first-login/shared/search';
import type { SearchDocument } from './data.ts';
import type { SiteKnowledge } from './knowledge.ts';

/** How much a word counts by where it stands: title, aliases, summary, headings; what it was asked for in, as stems. */
const boosts = [5, 2.5, 1, 1, 0.3];

/** Legal pages and definitions answer few questions: they stand behind an article that says the same. */
const weights: Readonly<Record<string, number>> = { glossary: 0.35, 'pages/aviso-legal': 0.6 };

/** An index of what pages are called and are about, made in the browser in a few milliseconds. */
export function smallIndex(
  all: readonly SearchDocument[],
  { language, pins }: Pick<SiteKnowledge, 'language' | 'pins'>,
): TermScorer {
  const called = named(pins);
  const documents = all.map((document) => ({
    ...document,
    aliases: document.aliases.length > 0 ? document.aliases : (called.get(document.key) ?? []),
  }));
  const termsOf = (text: string): string[] => [...terms(text, language), ...exactTerms(text, language)];
  const scored = documents.map((document) => ({
    fields: [...fieldsOf(document, language).map(termsOf), document.asked?.split(' ') ?? []],
    weight: weights[document.key] ?? weights[document.kind] ?? 1,
  }));
  const names = documents.map(({ title, aliases }) => ({
    title: [...new Set(terms(title, language))],
    aliases: aliases.map((alias) => [...new Set(terms(alias, language))]),
  }));
  const likelihood = makeLikelihood(
    documents.map(({ kind, title, aliases, asked }) =>
      kind === 'glossary'
        ? []
        : [
            ...[title, ...aliases].map((text) => saidIn(text, language)),
            ...(asked === undefined ? [] : [new Set(asked.split(' '))]),
          ],
    ),
  );
  return { score: makeScorer(scored, boosts), names, subjects: subjectsOf(pins), likelihood };
}

function fieldsOf(
  { kind, title, aliases, summary, headings }: SearchDocument,
  { howTo }: Language,
): string[] {
  return [
    title,
    [...aliases, kind === 'tutorials' ? howTo : ''].join(' '),
    summary,
    headings.map(({ text }) => text).join(' '),
  ];
}

/** What editors pin an article to is a name of it too. */
function named(pins: Intents): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { article, all } of pins)
    names.set(article, [...(names.get(article) ?? []), ...all.flat().map(({ text }) => text)]);
  return names;
}
