import { lookAtPage, type PageSays } from './in-page.ts';
import { recorded } from './recorder.ts';
import type { Visit } from './visit.ts';

/** How long an element may take to come, where some tag manager puts it there. Milliseconds. */
const late = 3_000;
/** How often is looked. Milliseconds. */
const often = 150;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const isDecided = ({ guides, scripts, registered }: PageSays, waited: number): boolean => {
  if (guides.length === 0) return waited > late;
  const settled = guides.every(({ phase }) => phase === 'ready' || phase === 'failed');
  // A script that was refused never comes.
  return (
    settled ||
    registered === 'other' ||
    (registered === 'none' && waited > (scripts.length === 0 ? late : late / 2))
  );
};

type Seen = Pick<Visit, 'page' | 'errors'>;

/** A frame that a policy refuses, the page's or its own, never opens, and tells nobody. */
async function isFrameRefused({ page, errors }: Seen, { registered }: PageSays): Promise<boolean> {
  if (registered !== 'frame') return false;
  if (errors.some((text) => text.includes('frame-ancestors'))) return true;
  const { violations } = await page.evaluate(recorded);
  return violations.some(({ directive, reportOnly }) => directive === 'frame-src' && !reportOnly);
}

/** Runs in the page. A guide that is ready shows its first view in two frames. */
const nextView = () =>
  Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    // A page that is not painted has no frames.
    new Promise((resolve) => setTimeout(resolve, 500)),
  ]);

/** Looks at the page until its guides are ready or have failed, or until it is clear that they will not be. */
export async function lookWhenReady(visit: Seen, timeout: number): Promise<PageSays> {
  const { page } = visit;
  await page.waitForLoadState('load', { timeout }).catch(() => undefined);
  const start = performance.now();
  for (;;) {
    const says = await page.evaluate(lookAtPage);
    const waited = performance.now() - start;
    if (waited > timeout || isDecided(says, waited) || (await isFrameRefused(visit, says))) break;
    await pause(often);
  }
  await page.evaluate(nextView);
  return page.evaluate(lookAtPage);
}
