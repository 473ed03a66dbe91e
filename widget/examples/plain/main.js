const guide = document.querySelector('first-login-guide');
const stage = document.querySelector('#stage');
const language = document.querySelector('#language');

// What your page knows already is not asked. Here: it is about the bank's app.
guide.answers = { channel: 'app' };

// Events tell where the customer stands, never what they answered.
guide.addEventListener('guide-stage', ({ detail }) => {
  stage.textContent = detail.stage;
});

language.addEventListener('click', () => {
  const isSpanish = guide.getAttribute('locale') !== 'en';
  guide.setAttribute('locale', isSpanish ? 'en' : 'es');
  language.textContent = isSpanish ? 'En español' : 'In English';
  language.lang = isSpanish ? 'es' : 'en';
});
