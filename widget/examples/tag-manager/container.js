// What a tag manager does with two tags: one that brings the guide when the page is at rest, one that counts.
window.dataLayer ??= [];

function addGuide() {
  const script = document.createElement('script');
  script.src = 'https://help.example/widget/1/first-login-guide.js';
  script.referrerPolicy = 'no-referrer';
  script.async = true;
  document.head.append(script);
}

if (document.readyState === 'complete') setTimeout(addGuide, 1000);
else addEventListener('load', () => setTimeout(addGuide, 1000));

// «They found their way»: that, and nothing of how, is all there is to count.
document.addEventListener('guide-outcome', () => window.dataLayer.push({ event: 'guide_outcome' }));
