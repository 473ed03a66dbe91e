import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Figure } from './figure.ts';

const times = 100;

interface Kept {
  /** Bytes of the page's heap after a collection. */
  heap: number;
  nodes: number;
  listeners: number;
}

async function kept(page: Page, session: CDPSession): Promise<Kept> {
  // A page that has just changed holds on to what it showed until it has painted.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  // Twice: what only finalizers let go of is collected by the second.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Walks from the needs to the outcome and its first step, and begins anew. */
const restart = (page: Page) =>
  page.evaluate(async (count) => {
    const guide = document.querySelector('first-login-guide');
    for (let time = 0; time < count; time += 1) {
      guide?.start();
      await guide?.updateComplete;
      guide?.setAnswers({ channel: 'app', customerNumber: 'known', verifiedPhone: 'yes' });
      for (const place of ['outcome', 'steps.app-download', 'security', 'finish']) {
        guide?.goTo(place);
        await guide?.updateComplete;
      }
      guide?.reset();
      await guide?.updateComplete;
    }
  }, times);

/** Puts a guide onto the page, and takes it away once it can be walked. */
const remove = (page: Page) =>
  page.evaluate(async (count) => {
    const first = document.querySelector('first-login-guide');
    const data: unknown = await (await fetch(first?.pack ?? '')).json();
    for (let time = 0; time < count; time += 1) {
      const guide = document.createElement('first-login-guide');
      guide.packData = data;
      document.body.append(guide);
      await guide.whenReady();
      await guide.updateComplete;
      guide.remove();
    }
  }, times);

/** What stays after something was done a hundred times, when it had been done as often before: code has settled then. */
async function growth(browser: Browser, url: string, act: (page: Page) => Promise<void>): Promise<Kept> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.evaluate(() => document.querySelector('first-login-guide')?.whenReady());
  await act(page);
  const before = await kept(page, session);
  await act(page);
  const after = await kept(page, session);
  await page.close();
  return {
    heap: Math.max(0, Math.round((after.heap - before.heap) / times)),
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

const figures = (what: string, { heap, nodes, listeners }: Kept): Figure[] => [
  { name: `kept after ${times} ${what}: heap, each`, value: heap, limit: 1024, unit: 'B' },
  { name: `kept after ${times} ${what}: nodes`, value: nodes, limit: 0, unit: '' },
  { name: `kept after ${times} ${what}: listeners`, value: listeners, limit: 0, unit: '' },
];

/** What the guide leaves behind in memory. */
export async function memory(browser: Browser, origin: string): Promise<Figure[]> {
  return [
    ...figures('restarts', await growth(browser, `${origin}/guide.html`, restart)),
    ...figures('removals', await growth(browser, `${origin}/guide.html`, remove)),
  ];
}
