jQuery(function ($) {
  const guide = $('first-login-guide');
  const language = $('.language');

  // What your page knows already is not asked. Here: it is about the bank's app.
  guide.prop('answers', { channel: 'app' });

  // jQuery hands over its own event: the guide's detail is in the original one.
  guide.on('guide-stage', function (event) {
    $('.stage').text(event.originalEvent.detail.stage);
  });

  language.on('click', function () {
    const isSpanish = guide.attr('locale') !== 'en';
    guide.attr('locale', isSpanish ? 'en' : 'es');
    language.text(isSpanish ? 'En español' : 'In English').attr('lang', isSpanish ? 'es' : 'en');
  });
});
