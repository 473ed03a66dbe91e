// The page's own script. It does not wait for the guide's, which a tag brings when it likes.
const guide = document.querySelector('first-login-guide');
const stage = document.querySelector('#stage');
const language = document.querySelector('#language');

// Kept until the script comes.
guide.answers = { channel: 'app' };

document.addEventListener('guide-stage', ({ detail }) => {
  stage.textContent = detail.stage;
});

language.addEventListener('click', () => {
  const isSpanish = guide.getAttribute('locale') !== 'en';
  guide.setAttribute('locale', isSpanish ? 'en' : 'es');
  language.textContent = isSpanish ? 'En español' : 'In English';
  language.lang = isSpanish ? 'es' : 'en';
});
