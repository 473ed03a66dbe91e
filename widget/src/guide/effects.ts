import type { Opinion, Shared } from '../views/view.ts';

/** Shares an address by the device's own sheet, else copies it. A sheet that the customer closes needs no word more. */
export async function share(title: string, url: string): Promise<Shared | undefined> {
  try {
    // Where there is no such sheet, this throws as well.
    await navigator.share({ title, url });
    return undefined;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** What the customer thinks of the guide, as the feedback endpoint takes it. */
export interface GuideOpinion extends Opinion {
  kind: 'guide';
  id: string;
  locale: string;
}

/** Sends an opinion; false where it did not arrive. */
export async function sendOpinion(address: string, opinion: GuideOpinion): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(opinion),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Gives the focus to a stage's heading, and brings it into view if it is out of it: a phone may stand far below, at the last
 * button. Where it stands is read first: after the focus, the browser would have to lay out anew.
 */
export function focusOn(heading: HTMLElement | null): void {
  if (!heading) return;
  const { top } = heading.getBoundingClientRect();
  heading.focus({ preventScroll: true });
  if (top < 0 || top > innerHeight * 0.8) heading.scrollIntoView();
}

/**
 * Takes the radios of a stage that is left out of their group: Chromium keeps one that leaves a shadow root in it for good,
 * and all of the stage with it.
 */
export function ungroup(root: ParentNode): void {
  for (const radio of root.querySelectorAll('[name]')) radio.removeAttribute('name');
}
