import type { Dictionary } from './es.ts';
import { searchEn } from './search.en.ts';

/** The site's own words in English. */
export const en: Dictionary = {
  languageName: 'English',
  htmlLang: 'en',
  hreflang: 'en',
  dateLocale: 'en-GB',

  site: {
    name: 'Help center',
    titleSuffix: '{{bank}} Help',
    description:
      'Help with registering for {{bank}} {{banking}}, in the app or on the web, and with keeping your passwords safe.',
  },
  header: {
    skip: 'Skip to content',
    home: '{{bank}} help center, home',
    urgent: 'Urgent help',
  },
  menu: {
    topics: 'Help topics',
    allTopics: 'All topics',
    guide: 'First login guide',
    glossary: 'Glossary',
    breadcrumbs: 'You are in',
    home: 'Home',
  },
  search: searchEn,
  home: {
    title: 'How can we help you?',
    lead: 'Clear answers about signing in to {{banking}}, in the app or on the web, and keeping your passwords safe.',
    topicsTitle: 'Choose a topic',
    frequentTitle: 'Frequent questions',
    securityTitle: 'This is the official address',
    security:
      'To sign in to {{web}}, type it yourself. The bank never asks for account data or passwords by phone or e-mail.',
    securityLink: 'How to recognise the official site',
    urgentTitle: 'Lost your card, or shared your passwords?',
    urgent: 'Don’t wait. Here is what to do first and who to call.',
    urgentLink: 'See urgent help',
  },
  guide: {
    eyebrow: 'Step-by-step guide',
    callTitle: 'Is this your first login?',
    call: 'Answer a few questions and we tell you how to register with what you already have.',
    steps: ['Check what you have at hand', 'Learn which route is yours', 'Register and sign in safely'],
    start: 'Start the guide',
    nextTitle: 'Signing in for the first time?',
    next: 'The guide takes you step by step, with what you already have.',
    noSecrets: 'It asks for no data.',
  },
  article: {
    kinds: { faqs: 'Question', tutorials: 'Tutorial', guides: 'Guide', pages: 'Page' },
    reviewed: (date) => `Reviewed on ${date}`,
    minutes: (n) => (n === 1 ? 'Takes 1 minute' : `Takes ${n} minutes`),
    related: 'This may also help',
  },
  topic: {
    questions: 'Questions',
    tutorials: 'Tutorials',
    articles: (n) => (n === 1 ? '1 answer' : `${n} answers`),
  },
  glossary: {
    title: 'Glossary',
    description: 'The words of {{banking}} and of security, explained in a sentence or two.',
    more: 'Read more',
    also: 'Also called:',
  },
  check: {
    title: 'Check an address',
    description: 'Paste an address or a message: we tell you whether it belongs to {{bank}}, and why.',
    link: 'Check an address',
    call: 'Did you get a link, and don’t know whether it is the bank’s?',
    byHand: 'Check it yourself in three steps:',
    steps: [
      'The address must begin with https://.',
      'After https://, find the first /, ? or # and read what comes just before it. If there is none, read the end.',
      'There it must say {{domain}}, or something that ends in a dot and {{domain}}.',
    ],
    stepByStep: 'See how, step by step',
    help: 'Have you typed your details on a fake page? See what to do.',
  },
  feedback: {
    question: 'Was this helpful?',
    yes: 'Yes',
    no: 'No',
    reason: 'What was missing? (optional)',
    reasons: {
      unclear: 'It is hard to understand',
      incomplete: 'Something is missing',
      different: 'It is not what I see',
      'did-not-work': 'It did not work',
      'not-my-case': 'It is not my case',
      other: 'It is not what I was looking for',
    },
    send: 'Send',
    sending: 'Sending…',
    thanks: 'Thank you. Your answer helps us improve this page.',
    failed: 'We could not save your answer. Your choices are still here: send them again in a moment.',
    choose: 'Choose Yes or No.',
    trap: 'Leave this field empty',
  },
  notFound: {
    title: 'We could not find that page',
    lead: 'Its address may have changed or have a mistake in it. Search for what you need, or choose a topic.',
    description: 'This page does not exist.',
    home: 'Go to the home page',
  },
  footer: {
    label: 'Footer',
    help: 'Help',
    about: 'About this site',
    residents: '{{bank}} products are for residents of Mexico only.',
    review: 'Every answer carries the date on which we reviewed it.',
    legalName: '{{bank}} is {{legalName}}.',
  },
};
