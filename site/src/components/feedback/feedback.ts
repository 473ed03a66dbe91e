// Sends an answer to «Was this helpful?» in its place, and masks before it sends.

/** Sends what the form holds, and says how it went. What was written stays, if it fails. */
export async function send(section: HTMLElement, form: HTMLFormElement): Promise<void> {
  const message = form.querySelector('.message');
  const button = form.querySelector('button');
  // Not disabled: it would lose the focus, and with it the place of who sends by keyboard.
  if (button?.ariaDisabled === 'true') return;
  const say = (text = ''): void => {
    if (message) message.textContent = text;
    if (button) button.ariaDisabled = String(text === form.dataset['sending']);
  };
  say(form.dataset['sending']);
  try {
    const masked = await maskWords(form);
    if (!(await accepted(form))) throw new Error('refused');
    say();
    section.classList.add('sent');
    const thanks = section.querySelector<HTMLElement>('.thanks');
    if (masked) thanks?.append(` ${form.dataset['masked'] ?? ''}`);
    thanks?.focus();
  } catch {
    say(form.dataset['failed']);
  }
}

/** Masks the words where they stand, so that the reader sees what is sent. Tells whether there was something to mask. */
async function maskWords(form: HTMLFormElement): Promise<boolean> {
  const field = form.querySelector('textarea');
  if (!field?.value) return false;
  const { redact } = await import('@first-login/shared/redact');
  const { text, masked } = redact(field.value);
  if (masked) field.value = text;
  return masked;
}

async function accepted(form: HTMLFormElement): Promise<boolean> {
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  });
  const answer: unknown = await response.json();
  return response.ok && typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
