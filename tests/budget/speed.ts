import type { Browser, Page } from 'playwright-core';
import { type Figure, median } from './figure.ts';

const rounds = 9;
/** From the first question of the guide to the outcome of who has a verified phone; the last click leads to the outcome. */
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

/** Collects how long the page took for each click, from the press to the frame that shows what it did (Event Timing). */
const watchClicks = (page: Page) =>
  page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { clickDurations: durations });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') durations.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

const clickDurations = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { clickDurations: number[] }).clickDurations);

/** Picks the first answer and goes on, by mouse. Milliseconds from the press of «Continue» to the next stage's paint. */
async function goOn(page: Page, element: string): Promise<number> {
  const guide = page.locator(element);
  await guide.locator('input').first().click();
  const heading = await guide.locator('#heading').textContent();
  // What the choice itself changes is painted, and told, before the click.
  await page.waitForTimeout(400);
  const before = (await clickDurations(page)).length;
  await guide.locator('.primary').click();
  await page.waitForFunction(
    ([name, old]) => document.querySelector(name)?.shadowRoot?.querySelector('#heading')?.textContent !== old,
    [element, heading] as const,
  );
  await page.waitForTimeout(400);
  // Less than 16 ms is not told: the click took a frame.
  return (await clickDurations(page))[before] ?? 16;
}

interface Times {
  first: number;
  /** For each click: two to a question, and one to the outcome. */
  next: number[];
}

/** A click is told in steps of 8 ms: two of them together are told more finely than each. */
const toQuestions = ({ next }: Times) => next.slice(0, -1).reduce((sum, one) => sum + one, 0);

async function measure(browser: Browser, url: string, element: string): Promise<Times> {
  const page = await slowPage(browser);
  await page.goto(url, { waitUntil: 'commit' });
  const first = await headingFrame(page, element);
  await watchClicks(page);
  const next: number[] = [];
  for (let click = 0; click < clicks; click += 1) next.push(await goOn(page, element));
  await page.close();
  return { first, next };
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
    const guide = document.querySelector('first-login-guide');
    if (guide) await customElements.whenDefined('first-login-guide');
    await guide?.whenReady();
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
  // Pair by pair: a machine that slows down in between slows both.
  const times = (of: (times: Times) => number) =>
    median(pairs.map(({ guide, bare }) => of(guide) / of(bare)));
  const later = median(pages.map(({ prerendered, plain }) => prerendered.paint - plain.paint));
  return [
    {
      name: 'first question, against a bare Lit element',
      value: times(({ first }) => first),
      limit: 1.3,
      unit: '×',
    },
    {
      name: 'click to the next question, against a bare Lit flow',
      value: times(toQuestions),
      limit: 1.3,
      unit: '×',
    },
    {
      name: 'click to the outcome, against a bare Lit flow',
      value: times(({ next }) => next.at(-1) ?? Number.NaN),
      limit: 1.3,
      unit: '×',
    },
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
