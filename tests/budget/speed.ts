import type { Browser, Page } from 'playwright-core';
import { type Figure, median } from './figure.ts';

const rounds = 7;
/** From the first question of the guide to the outcome of who has a verified phone. */
const clicks = 3;

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

interface Times {
  /** From the navigation to the first question's frame, in milliseconds. */
  first: number;
  /** From a click to the next stage's frame, in milliseconds; the middle one of some. */
  next: number;
}

/** The time of the first frame in which the element has a heading other than `before`. */
const headingFrame = (page: Page, element: string, before = '') =>
  page.evaluate(
    ([name, old]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const text = document.querySelector(name)?.shadowRoot?.querySelector('#heading')?.textContent ?? '';
          if (text.trim() !== '' && text !== old) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [element, before] as const,
  );

/** Clicks through the page itself, so that no time of the driver is measured. */
const clickOn = (page: Page, element: string) =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    root?.querySelector<HTMLInputElement>('input')?.click();
    return new Promise<{ before: string; at: number }>((resolve) => {
      requestAnimationFrame(() => {
        const before = root?.querySelector('#heading')?.textContent ?? '';
        const at = performance.now();
        root?.querySelector<HTMLElement>('.primary')?.click();
        resolve({ before, at });
      });
    });
  }, element);

async function measure(browser: Browser, url: string, element: string): Promise<Times> {
  const page = await slowPage(browser);
  await page.goto(url, { waitUntil: 'commit' });
  const first = await headingFrame(page, element);
  const next: number[] = [];
  for (let click = 0; click < clicks; click += 1) {
    const { before, at } = await clickOn(page, element);
    next.push((await headingFrame(page, element, before)) - at);
  }
  await page.close();
  return { first, next: median(next) };
}

/** How many times longer the guide takes than the least that Lit can do, in pairs of visits one after the other. */
export async function speed(browser: Browser, origin: string): Promise<Figure[]> {
  const pairs: { bare: Times; guide: Times }[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push({
      bare: await measure(browser, `${origin}/bare.html`, 'bare-guide'),
      guide: await measure(browser, `${origin}/guide.html`, 'first-login-guide'),
    });
  const ratio = (of: keyof Times) =>
    median(pairs.map(({ guide }) => guide[of])) / median(pairs.map(({ bare }) => bare[of]));
  return [
    { name: 'first question, against a bare Lit element', value: ratio('first'), limit: 1.3, unit: '×' },
    { name: 'click to the next stage, against a bare Lit flow', value: ratio('next'), limit: 1.3, unit: '×' },
  ];
}
