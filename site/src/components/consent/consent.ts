// What is optional starts here, when there is consent, and ends here, when it is taken back.

import { type Consent, consentAnchor, consentCookie, consentOf } from '@first-login/shared/consent';

const optional = () => import('./optional/index.ts');

for (const form of document.querySelectorAll<HTMLFormElement>('.consent-form')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(event.submitter?.getAttribute('value') === 'yes' ? 'yes' : 'no');
  });
}
for (const link of document.querySelectorAll('.consent .hide'))
  link.addEventListener('click', (event) => {
    // Whoever hides it in the midst of the guide or of an answer stays there.
    event.preventDefault();
    confirm();
    document.querySelector('main')?.focus({ preventScroll: true });
  });

if (consentOf(document.cookie) === 'yes') void optional().then(({ start }) => start());
// A choice lapses, or is taken back without a script, and the worker does not know.
else if ('serviceWorker' in navigator && navigator.serviceWorker.controller)
  void optional().then(({ stop }) => stop());

function choose(choice: Consent): void {
  document.cookie = consentCookie(choice, location.protocol === 'https:');
  confirm(choice);
  void optional().then(({ start, stop }) => (choice === 'yes' ? start() : stop()));
}

/** Shows what was chosen and moves the focus there; without a choice, shows nothing any more. */
function confirm(choice?: Consent): void {
  // As long as the banner shows, the page keeps room for it (base.css).
  document.documentElement.classList.toggle('chosen', choice === undefined);
  for (const answer of document.querySelectorAll<HTMLElement>('.consent .answer')) {
    const isIt = choice !== undefined && answer.id === consentAnchor(choice);
    answer.classList.toggle('shown', isIt);
    if (isIt) answer.focus();
  }
}
