// The transcript's links lead into the video's file by themselves. With what is loaded here they seek the video on the page:
// once a reader turns to it, or comes by an address that names a cue.

const tutorialVideo = document.querySelector<HTMLElement>('.video');
if (tutorialVideo) awaitReader(tutorialVideo);

function awaitReader(figure: HTMLElement): void {
  let started: Promise<void> | undefined;
  let isSettled = false;
  const settle = (): void => void (isSettled = true);
  const start = (): void =>
    void (started ??= import('./player.ts').then(({ follow }) => follow(figure)).then(settle, settle));
  for (const turn of ['pointerover', 'toggle', 'play'])
    figure.addEventListener(turn, start, { once: true, capture: true });
  figure.addEventListener('click', (event) => {
    const pressed = event.target as HTMLElement;
    if (isSettled || !pressed.closest('a')) return;
    // Quicker than the script: it is pressed again when that is there, and leads into the file if it never comes.
    event.preventDefault();
    start();
    void started?.then(() => pressed.click());
  });
  const startIfNamed = (): void => {
    if (/[?&]t=|#t-/.test(location.search + location.hash)) start();
  };
  addEventListener('hashchange', startIfNamed);
  startIfNamed();
}
