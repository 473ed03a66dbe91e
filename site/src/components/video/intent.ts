// The transcript's links lead into the video's file by themselves. With what is loaded here they seek the video on the page:
// once a reader turns to it, or comes by an address that names a cue.

const figure = document.querySelector('.video');
const load = (): unknown => import('./player.ts').catch(() => undefined);
const isNamed = (): boolean => /[?&]t=|#t-/.test(location.search + location.hash);

if (figure) {
  for (const turn of ['pointerover', 'focusin', 'toggle', 'play'])
    figure.addEventListener(turn, load, { once: true, capture: true });
  addEventListener('hashchange', () => isNamed() && load());
  if (isNamed()) load();
}
