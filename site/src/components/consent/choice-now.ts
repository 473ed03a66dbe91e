// Tells what was chosen so far, also after it is changed on this very page.
// The cookie is read here by itself: a module shared with what every page runs would be one more file for all of them.

const told = document.querySelector<HTMLElement>('.choice-now');

function tell(): void {
  if (!told) return;
  const choice = /(?:^|; )consent=(yes|no)(?=;|$)/.exec(document.cookie)?.[1];
  told.textContent = told.dataset[choice ?? 'open'] ?? '';
}

tell();
// Whoever listens to the form as well has written the cookie by then.
for (const form of document.querySelectorAll('.consent-form'))
  form.addEventListener('submit', () => setTimeout(tell));
