import type { SearchWords } from './search.es.ts';

/** The words of search in English. */
export const searchEn: SearchWords = {
  label: 'Search the help',
  placeholder: 'Type your question',
  shortPlaceholder: 'Search the help',
  button: 'Search',
  title: 'Search the help',
  description: 'Search all questions, tutorials and help pages, or browse them by topic.',
  loading: 'Searching…',
  count: (n, query) => (n === 1 ? `1 result for “${query}”` : `${n} results for “${query}”`),
  best: (n, query) => `The best ${n} results for “${query}”`,
  none: (query) => `We found nothing for “${query}”.`,
  noneHint: 'Try fewer words or different ones, or browse by topic.',
  failed: 'Search is not available right now. Try again, or browse by topic.',
  all: 'See all results',
  byTopic: 'All answers, by topic',
  popular: 'Often searched:',
  kinds: {
    faqs: 'Question',
    tutorials: 'Tutorial',
    guides: 'Guide',
    pages: 'Page',
    glossary: 'Glossary',
  },
};
