import type { Browser, Page } from 'playwright-core';
import { type Figure, median } from './figure.ts';

const rounds = 9;
/** From the first question of the guide to the outcome of who has a verified phone. */
const clicks = 3;
/** A frame, in milliseconds: what a reader cannot see, and a measurement cannot tell from noise. */
const frame = 17;

/** A cheap phone on a slow network: CPU 4 times slower, 150 ms, 1.6 Mbit/s. */
async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** Milliseconds from the navigation to the first frame in which the element has a heading. */
const headingFrame = (page: Page, element: string) =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const text = document.querySelector(name)?.shadowRoot?.querySelector('#heading')?.textContent ?? '';
          requestAnimationFrame(text.trim() === '' ? look : () => resolve(performance.now()));
        };
        look();
      }),
    element,
  );

/**
 * Milliseconds from a click to the end of the frame that shows the next stage. Clicked in a frame, so that the wait for one is
 * not measured; and by the page itself, so that no time of the driver is.
 */
const clickFrame = (page: Page, element: string) =>
  page.evaluate(async (name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const heading = () => root?.querySelector('#heading')?.textContent ?? '';
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    root?.querySelector<HTMLInputElement>('input')?.click();
    // What the choice itself changes is painted before the click.
    await nextFrame();
    await nextFrame();
    const before = heading();
    return new Promise<number>((resolve, reject) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        root?.querySelector<HTMLElement>('.primary')?.click();
        const { port1, port2 } = new MessageChannel();
        // A message comes after the frame is painted.
        port2.onmessage = () => {
          port1.close();
          if (heading() === before)
            reject(new Error(`The next stage of ${name} was not there in the frame.`));
          resolve(performance.now() - start);
        };
        port1.postMessage('');
      });
    });
  }, element);

interface Times {
  first: number;
  /** The middle one of some. */
  next: number;
}

async function measure(browser: Browser, url: string, element: string): Promise<Times> {
  const page = await slowPage(browser);
  await page.goto(url, { waitUntil: 'commit' });
  const first = await headingFrame(page, element);
  const next: number[] = [];
  for (let click = 0; click < clicks; click += 1) next.push(await clickFrame(page, element));
  await page.close();
  return { first, next: median(next) };
}

interface Painting {
  /** First contentful paint, in milliseconds. */
  paint: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** How a page with all of the guide in it comes up. */
async function painting(browser: Browser, url: string): Promise<Painting> {
  const page = await slowPage(browser);
  await page.goto(url, { waitUntil: 'load' });
  const result = await page.evaluate(async () => {
    await document.querySelector('first-login-guide')?.whenReady();
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 500);
      });
    const paints = await entries('paint');
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
    return {
      paint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
  await page.close();
  return result;
}

/** How long the guide takes beside the least that Lit, and plain HTML, can do; in pairs of visits, one after the other. */
export async function speed(browser: Browser, origin: string): Promise<Figure[]> {
  const pairs: { bare: Times; guide: Times }[] = [];
  const pages: { plain: Painting; prerendered: Painting }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({
      bare: await measure(browser, `${origin}/bare.html`, 'bare-guide'),
      guide: await measure(browser, `${origin}/guide.html`, 'first-login-guide'),
    });
    pages.push({
      plain: await painting(browser, `${origin}/plain.html`),
      prerendered: await painting(browser, `${origin}/prerendered.html`),
    });
  }
  const ratio = (of: keyof Times) =>
    median(pairs.map(({ guide }) => guide[of])) / median(pairs.map(({ bare }) => bare[of]));
  const later =
    median(pages.map(({ prerendered }) => prerendered.paint)) - median(pages.map(({ plain }) => plain.paint));
  return [
    { name: 'first question, against a bare Lit element', value: ratio('first'), limit: 1.3, unit: '×' },
    { name: 'click to the next stage, against a bare Lit flow', value: ratio('next'), limit: 1.3, unit: '×' },
    {
      name: 'pre-rendered: first paint later than plain HTML',
      value: Math.round(later),
      limit: frame,
      unit: 'ms',
    },
    {
      name: 'pre-rendered: layout shift',
      value: Math.max(...pages.map(({ prerendered }) => prerendered.shift)),
      limit: 0,
      unit: '',
    },
  ];
}
