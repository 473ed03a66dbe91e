import type { ServerMessages } from './es.ts';

/** What the server itself tells a reader, in English. */
export const en: ServerMessages = {
  errors: {
    'bad-request': 'We could not read what arrived. Go back to the page and try again.',
    'cross-site': 'This was sent from another site, so we did not keep it. Answer from the help page.',
    internal: 'Something went wrong on our side. Try again in a moment.',
    invalid: 'Choose “Yes” or “No” first. Go back to the page, choose one and send it.',
    'method-not-allowed': 'This address cannot be used that way. Go to the home page and start from there.',
    'no-consent': 'We count nothing without permission. You can give it or take it back on the privacy page.',
    'no-token':
      'This page is for those who edit the help. Enter the token you were given; ask whoever runs the site for it.',
    'not-found': 'This address does not exist.',
    'too-large': 'What arrived is too large. Go back to the page and write less.',
    'too-many': 'Several answers came from your connection. Wait a few minutes and try again.',
    'too-many-tokens': 'Several wrong tokens came from your connection. Wait a few minutes and try again.',
    unavailable: 'We could not save your answer. Try again in a moment.',
    unreadable: 'We could not read what readers sent. Try again in a moment.',
    'wrong-type': 'We do not know the format of what arrived. Answer from the help page.',
  },
  page: {
    title: 'That did not work',
    back: 'Back to the page',
    again: 'Send it again',
    home: 'Go to the home page',
  },
};
