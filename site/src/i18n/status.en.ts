import type { statusEs } from './status.es.ts';

export const statusEn: typeof statusEs = {
  title: 'State of the texts',
  description: 'Translations, reviews and reading level of the texts, for those who write them.',
  lead: 'For those who write and review the texts: what is to be translated, reviewed and made easier to read.',
  counted: (texts: number, day: string) => `${texts} texts, on ${day}.`,
  translations: 'Translations',
  upToDate: (count: number) => `${count} up to date.`,
  older: 'Their Spanish text has changed since:',
  missing: 'There in one language alone:',
  none: 'None is behind.',
  drafts: 'Drafts, not published yet',
  reviews: 'Reviews',
  owner: 'Owner',
  texts: 'Texts',
  past: 'Past',
  soon: 'Within 30 days',
  next: 'The next one',
  reading: 'Hardest to read',
  readingHint:
    'Of 100, which is very easy. Spanish is measured with INFLESZ, English with Flesch. 65 or more is asked for.',
  text: 'Text',
  score: 'Ease',
  votes: 'Votes and searches',
  votesHint: '“pnpm content status” tells them where the database is. They are not published here.',
  insights: 'What helped people, with plots',
  insightsHint: 'It asks for a password, which the site’s operator has. Without it, it does not open.',
};
