// The transcript's links lead into the video's file by themselves. With what is loaded here they seek the video on the page:
// once a reader turns to it, or comes by an address that names a cue.

const tutorialVideo = document.querySelector<HTMLElement>('.video');
if (tutorialVideo) awaitReader(tutorialVideo);

function awaitReader(figure: HTMLElement): void {
  let started: Promise<void> | undefined;
  const start = (): void => {
    started ??= import('./player.ts').then(
      ({ follow }) => follow(figure),
      () => (started = undefined),
    );
  };
  const isNamed = (): boolean => /[?&]t=|#t-/.test(location.search + location.hash);
  for (const turn of ['pointerover', 'toggle', 'play'])
    figure.addEventListener(turn, start, { once: true, capture: true });
  addEventListener('hashchange', () => {
    if (isNamed()) start();
  });
  if (isNamed()) start();
}
