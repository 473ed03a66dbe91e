// «Was this helpful?»: the form works by itself; with this it answers in its place.

const section = document.getElementById('feedback');
const form = section?.querySelector('form');

if (section && form) {
  // The way back from a form that was sent without this script.
  if (new URLSearchParams(location.search).get('feedback') === 'thanks') section.classList.add('sent');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(section, form);
  });
}

async function send(section: HTMLElement, form: HTMLFormElement): Promise<void> {
  const message = form.querySelector('.message');
  const button = form.querySelector('button');
  const say = (text = ''): void => {
    if (message) message.textContent = text;
    if (button) button.disabled = text === form.dataset['sending'];
  };
  say(form.dataset['sending']);
  if (await accepted(form)) {
    say();
    section.classList.add('sent');
    section.querySelector<HTMLElement>('.thanks')?.focus();
  } else {
    say(form.dataset['failed']);
  }
}

async function accepted(form: HTMLFormElement): Promise<boolean> {
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    const answer: unknown = await response.json();
    return (
      response.ok && typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true
    );
  } catch {
    return false;
  }
}
