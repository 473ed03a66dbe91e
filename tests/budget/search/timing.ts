import type { Browser, Page } from 'playwright-core';
import { median } from '../figure.ts';

/** A quick typist on a phone, in milliseconds a key. */
const keyPause = 90;
const query = 'clave temporal';

/** A cheap phone on a slow network: CPU 4 times slower, 150 ms, 1.6 Mbit/s. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Focus, then typing at once; the time from the last key to the first frame with a result, in milliseconds. */
const typed = (page: Page, pause: number): Promise<number> =>
  page.evaluate(
    async ([text, each]) => {
      const input = document.querySelector('input');
      if (!input) throw new Error('The page has no search box.');
      input.focus();
      for (let end = 1; end <= text.length; end += 1) {
        await new Promise((resolve) => setTimeout(resolve, each));
        input.value = text.slice(0, end);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      const last = performance.now();
      return new Promise<number>((resolve) => {
        const look = (): void => {
          const [first] = document.querySelectorAll('[role="option"]');
          if (first && /clave temporal/i.test(first.textContent)) resolve(performance.now() - last);
          else requestAnimationFrame(look);
        };
        look();
      });
    },
    [query, pause] as const,
  );

interface Cold {
  /** From the last key to the first results, in milliseconds; the middle one of some visits. */
  time: number;
  /** What was sent for search until then, in bytes. */
  bytes: number;
}

/** @param pause between keys, in milliseconds */
export async function cold(browser: Browser, url: string, rounds: number, pause = keyPause): Promise<Cold> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await slow(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    times.push(await typed(page, pause));
    bytes = (await Promise.all([...sizes])).reduce((sum, size) => sum + size, 0);
    await page.close();
  }
  return { time: median(times), bytes };
}

/** The time of 95 in 100 keys, from the key to the frame with its results, with all loaded and nothing slowed down. */
export async function warm(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await typed(page, 20);
  const times = await page.evaluate(async () => {
    const input = document.querySelector('input');
    const queries = ['contraceña', 'me robaron la targeta', 'numero de cliente', 'netky movil', 'cajero'];
    const taken: number[] = [];
    for (const text of queries)
      for (let end = 3; end <= text.length; end += 1) {
        if (!input) break;
        input.value = text.slice(0, end);
        const before = performance.now();
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const element = document.querySelector('site-search');
        await (element && Reflect.get(element, 'updateComplete'));
        await new Promise(requestAnimationFrame);
        taken.push(performance.now() - before);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    return taken.toSorted((one, other) => one - other);
  });
  await page.close();
  return times[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
