import 'first-login-guide/define';

const guide = document.querySelector('first-login-guide');
const stage = document.querySelector('#stage');
const language = document.querySelector<HTMLElement>('#language');

if (guide && stage && language) {
  // What your page knows already is not asked. Here: it is about the bank's app.
  guide.answers = { channel: 'app' };

  guide.addEventListener('guide-stage', ({ detail }) => {
    stage.textContent = detail.stage;
  });

  language.addEventListener('click', () => {
    const isSpanish = guide.locale !== 'en';
    guide.locale = isSpanish ? 'en' : 'es';
    language.textContent = isSpanish ? 'En español' : 'In English';
    language.lang = isSpanish ? 'es' : 'en';
  });
}
