import type { InsightWords } from './es.ts';

/** The words of insights in English. */
export const en: InsightWords = {
  title: 'What helps readers',
  lead: (from, to) =>
    `From ${from} to ${to}. These are counts of whole days: nobody can tell whose they are. What happened fewer than 5 times is not shown.`,
  few: 'fewer than 5',
  none: 'There is not enough data yet.',
  week: 'Week of',
  tooFew: (count) =>
    count === 1 ? '1 more page has fewer than 5 votes.' : `${count} more pages have fewer than 5 votes.`,
  opinions: {
    title: 'Did it help?',
    hint: 'What is most worth mending comes first. The range says where the true value lies with 95 % confidence: with few votes, it is wide.',
    subject: 'Page',
    votes: 'Votes',
    helpful: 'Helped',
    range: 'Range',
    reasons: 'Reasons',
    views: 'Views',
    guide: 'guide',
  },
  searches: {
    title: 'Searches',
    hint: 'Without a result: an article is missing, or a synonym. Without a click: the result did not convince, or reading it was enough.',
    submitted: 'Made',
    withoutResult: 'No result',
    withoutClick: 'No click',
  },
  wishes: {
    title: 'What they looked for and did not find',
    hint: 'In their words, without personal data. Only what was said 5 times or more. The article is missing, or a synonym is.',
    words: 'Words',
    language: 'Language',
    count: 'Times',
  },
  guide: {
    title: 'How far they come in the guide',
    hint: 'How many visits came to each stage.',
  },
  departures: {
    title: 'Where they leave the guide',
    between: (from, to) => `Between “${from}” and “${to}”`,
    came: 'Came',
    left: 'Left',
  },
  plot: (name) => `${name}, by week`,
  most: (count) => `at most ${count}`,
  stages: {
    needs: 'Before you start',
    question: 'Questions',
    outcome: 'Your way',
    steps: 'Steps',
    security: 'Security',
    finish: 'Done',
  },
  reasonOf: {
    unclear: 'it is hard to understand',
    incomplete: 'something is missing',
    different: 'it is not what I see',
    other: 'it is not what I was looking for or another reason',
    clear: 'the steps are clear',
    'found-route': 'I found how to register',
    security: 'I learned to recognise the site',
    'did-not-work': 'it did not work',
    'not-my-case': 'it does not apply to me',
  },
};
