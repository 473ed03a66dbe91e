import type { PreviewWords } from './words.es.ts';

/** Shows this page and the same in the other language side by side; a scroll of one moves the other as far. */
export function showBeside(other: string, words: PreviewWords): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'editors-beside';
  dialog.ariaLabel = words.besideTitle;
  dialog.addEventListener('close', () => dialog.remove());
  const bar = document.createElement('form');
  bar.method = 'dialog';
  const close = document.createElement('button');
  close.textContent = words.close;
  bar.append(words.besideTitle, close);
  const frames = [location.pathname, other].map((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.title = address;
    return frame;
  });
  for (const frame of frames) frame.addEventListener('load', () => follow(frame, frames));
  dialog.append(bar, ...frames);
  document.body.append(dialog);
  dialog.showModal();
}

/** The other frames scroll as far as this one, in proportion to their length. */
function follow(frame: HTMLIFrameElement, frames: readonly HTMLIFrameElement[]): void {
  frame.contentWindow?.addEventListener('scroll', () => {
    const at = shareOf(frame);
    for (const other of frames) {
      const page = other.contentDocument?.documentElement;
      // A frame that already stands there was moved by this very handler.
      if (other === frame || !page || Math.abs(shareOf(other) - at) < 0.01) continue;
      other.contentWindow?.scrollTo({
        top: at * (page.scrollHeight - page.clientHeight),
        behavior: 'instant',
      });
    }
  });
}

/** How far down a frame stands: 0 at its beginning, 1 at its end. */
function shareOf({ contentDocument, contentWindow }: HTMLIFrameElement): number {
  const page = contentDocument?.documentElement;
  const length = page ? page.scrollHeight - page.clientHeight : 0;
  return length > 0 ? (contentWindow?.scrollY ?? 0) / length : 0;
}

export const besideStyles = `
.editors-beside { position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; max-inline-size: none; max-block-size: none; margin: 0; padding: 0; border: 0; background: #1c2430; }
.editors-beside[open] { display: grid; grid-template: auto 1fr / 1fr 1fr; gap: 2px; }
.editors-beside form { grid-column: 1 / -1; display: flex; justify-content: space-between; align-items: center; padding: 0.5rem 1rem; color: #fff; font: 600 1rem/1.4 system-ui, sans-serif; }
.editors-beside button { padding: 0.5rem 1rem; border: 1px solid #fff; border-radius: 0.5rem; background: none; color: inherit; font: inherit; cursor: pointer; }
.editors-beside iframe { inline-size: 100%; block-size: 100%; border: 0; background: #fff; }
`;
