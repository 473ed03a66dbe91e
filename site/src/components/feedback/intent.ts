// «Was this helpful?»: the form works by itself. With this it answers in its place, by what is loaded at the first choice.

const section = document.getElementById('feedback');
const form = section?.querySelector('form');
const load = () => import('./feedback.ts');

if (section && form) {
  // The way back from a form that was sent without a script.
  if (location.search.includes('feedback=thanks')) section.classList.add('sent');
  // Who waits for it hears of its failure.
  form.addEventListener('change', () => void load().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    load().then(
      ({ send }) => send(section, form),
      () => {
        const message = form.querySelector('.message');
        if (message) message.textContent = form.dataset['failed'] ?? '';
      },
    );
  });
}
