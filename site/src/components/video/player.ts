// Timestamps of the transcript seek the video, and so does an address that names a cue: #t-12, or ?t=12.

/** Lets the links of a transcript seek the video beside it, and marks the cue that is shown. */
export function follow(figure: HTMLElement): void {
  const video = figure.querySelector('video');
  if (!video) return;
  const links = [...figure.querySelectorAll<HTMLAnchorElement>('details a')];
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const second = secondOf(link);
      history.replaceState(history.state, '', `#t-${second}`);
      seek(video, second);
      video.scrollIntoView({ block: 'nearest' });
      // Refused while another pause is under way, or where nothing may play: the picture stands at the second all the same.
      video.play().catch(() => undefined);
    });
  }
  video.addEventListener('timeupdate', () => {
    const now = links.findLast((link) => secondOf(link) <= video.currentTime);
    for (const link of links)
      link.parentElement?.setAttribute('aria-current', link === now ? 'true' : 'false');
  });
  if (video.error) tellFailure(video);
  else video.addEventListener('error', () => tellFailure(video), { once: true });
  addEventListener('hashchange', () => seekAsAddressed(figure, video));
  seekAsAddressed(figure, video);
}

/** What stands within the video for browsers that know none is shown, too, where this one cannot be played. */
function tellFailure(video: HTMLVideoElement): void {
  const words = document.createElement('p');
  words.role = 'alert';
  for (const node of video.childNodes) if (node.nodeName !== 'TRACK') words.append(node.cloneNode(true));
  video.parentElement?.after(words);
}

/** A link leads into the video's file: `…mp4#t=12`. */
const secondOf = ({ hash }: HTMLAnchorElement): number => Number(hash.slice('#t='.length));

function seekAsAddressed(figure: HTMLElement, video: HTMLVideoElement): void {
  const [, second] = /^#t-(\d+)$/.exec(location.hash) ?? /[?&]t=(\d+)/.exec(location.search) ?? [];
  if (second === undefined) return;
  const details = figure.querySelector('details');
  if (details) details.open = true;
  seek(video, Number(second));
  // After the browser has scrolled to the cue by itself, which it does until the page is loaded.
  const show = (): unknown => setTimeout(() => figure.scrollIntoView());
  if (document.readyState === 'complete') show();
  else addEventListener('load', show, { once: true });
}

/** Shows the picture at a second. Fetches what is needed for that, since it is wanted now. */
function seek(video: HTMLVideoElement, second: number): void {
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) {
    video.currentTime = second;
    return;
  }
  video.addEventListener('loadedmetadata', () => (video.currentTime = second), { once: true });
  video.preload = 'auto';
  video.load();
}
