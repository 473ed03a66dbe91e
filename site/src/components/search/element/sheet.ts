/** The box and its results, which `intent.ts` lifts over the page. */
const sheetOf = (box: HTMLElement): HTMLElement | null => box.querySelector('.sheet');

export const isLifted = (box: HTMLElement): boolean => Boolean(sheetOf(box)?.popover);

/** Puts a lifted box back into the page. */
export function lower(box: HTMLElement): void {
  const sheet = sheetOf(box);
  if (!sheet?.popover) return;
  sheet.popover = null;
  box.style.minBlockSize = '';
}

/** Keeps a lifted box within what is seen of the screen: the keyboard of a phone covers the rest. */
export function keepInSight(box: HTMLElement, signal: AbortSignal): void {
  const seen = window.visualViewport;
  const fit = (): void => {
    if (!seen) return;
    sheetOf(box)?.style.setProperty('--seen', `${seen.height}px`);
    sheetOf(box)?.style.setProperty('--seen-from', `${seen.offsetTop}px`);
  };
  fit();
  seen?.addEventListener('resize', fit, { signal });
  seen?.addEventListener('scroll', fit, { signal });
}
