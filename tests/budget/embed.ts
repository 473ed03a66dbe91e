import type { Browser } from 'playwright-core';
import { type Figure, median } from './figure.ts';

const rounds = 5;

/** What the snippet costs a page that has nothing else on it. */
interface Cost {
  /** As they came over the network, with their headers. */
  bytes: number;
  requests: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Tasks over 50 ms, on a CPU 4 times slower. */
  longTasks: number;
}

/** What the page's own observers have seen, since it was opened. */
const watch = () => {
  const seen = { shift: 0, longTasks: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    seen.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
};

/** Until all is loaded, drawn and settled, on a CPU 4 times slower; milliseconds. */
const settling = 2500;

async function visit(browser: Browser, url: string, isReady: string): Promise<Cost> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', ({ type }) => (requests += type === 'Document' ? 0 : 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  // Nothing is asked of the page meanwhile: what asks would be a task of the page's own.
  await page.waitForTimeout(settling);
  if (!(await page.evaluate(isReady))) throw new Error(`${url} was not ready ${settling} ms after its load.`);
  const seen = await page.evaluate(
    () => Reflect.get(globalThis, 'seen') as Pick<Cost, 'shift' | 'longTasks'>,
  );
  await page.close();
  return { bytes, requests, ...seen };
}

/** What the snippet adds to a blank page: the same page with and without it, one after the other. */
export async function embedding(browser: Browser, origin: string): Promise<Figure[]> {
  const pairs: { blank: Cost; guide: Cost }[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push({
      blank: await visit(browser, `${origin}/blank.html`, 'true'),
      guide: await visit(
        browser,
        `${origin}/embed.html`,
        `document.querySelector('first-login-guide').state?.phase === 'ready'`,
      ),
    });
  const added = (of: keyof Cost) => median(pairs.map(({ blank, guide }) => guide[of] - blank[of]));
  return [
    { name: 'snippet on a blank page: bytes that it adds', value: added('bytes'), limit: 24_576, unit: 'B' },
    { name: 'snippet on a blank page: requests', value: added('requests'), limit: 2, unit: '' },
    { name: 'snippet on a blank page: layout shift', value: added('shift'), limit: 0, unit: '' },
    {
      name: 'snippet on a blank page: tasks over 50 ms, CPU 4 × slower',
      value: added('longTasks'),
      limit: 0,
      unit: '',
    },
  ];
}
