import type { Page } from '@playwright/test';
import { pathTo } from '../../../site/src/lib/routes.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';
import { countShifts } from '../support/layout-shift.ts';

const tutorial = pathTo('es', { to: 'tutorials', id: 'registrarte-en-la-app' });
const second = (page: Page) => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
const transcript = (page: Page) => page.locator('.video details');

/** What a page has asked for under `/videos/`. */
function requestsOf(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/videos/')) files.push(pathname.replace(/.*\./, ''));
  });
  return files;
}

test('the page plays nothing, fetches no video before one is wanted, and keeps its place for it', async ({
  page,
}) => {
  const files = requestsOf(page);
  await countShifts(page);
  await page.goto(tutorial);
  // Letters that come late move a line by themselves: here it is the video that must not move anything.
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    document.documentElement.dataset['shift'] = '0';
  });
  const poster = page.locator('.player img');
  await poster.scrollIntoViewIfNeeded();
  await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720);
  expect(files).toEqual(['webp']);
  expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
  await expect(page.locator('video')).toHaveJSProperty('paused', true);
  await expect(page.getByText('sin sonido, con los 5 pasos')).toBeVisible();
  await transcript(page).locator('summary').click();
  await expectAccessible(page);
});

test('the poster is fetched only when it is near', async ({ page }) => {
  const files = requestsOf(page);
  await page.setViewportSize({ width: 360, height: 300 });
  // Far below what a browser takes for near.
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n.video { margin-top: 9000px }` });
  });
  await page.goto(tutorial);
  await page.waitForLoadState('networkidle');
  expect(files).toEqual([]);
  await page.locator('.player').scrollIntoViewIfNeeded();
  await expect.poll(() => files).toEqual(['webp']);
});

test('a timestamp of the transcript plays from there, by keyboard too, and is shared by the address', async ({
  page,
}) => {
  await page.goto(tutorial);
  await transcript(page).locator('summary').click();
  const stamp = page.getByRole('link', { name: 'Ver desde 0:19' });
  await stamp.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => second(page)).toBeGreaterThan(19);
  await expect(page).toHaveURL(/#t-19$/);
  await expect(page.locator('#t-19')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('video')).toBeInViewport({ ratio: 0.5 });
  await page.locator('video').evaluate((video: HTMLVideoElement) => video.pause());
  await page.getByRole('link', { name: 'Ver desde 0:04' }).click();
  await expect.poll(() => second(page)).toBeLessThan(10);
});

test('a timestamp that is pressed before the script is there waits for it', async ({ page }) => {
  await page.route('**/*player*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(tutorial);
  await transcript(page).locator('summary').click();
  await page.getByRole('link', { name: 'Ver desde 0:19' }).press('Enter');
  await expect(page).toHaveURL(/#t-19$/);
  await expect.poll(() => second(page)).toBeGreaterThan(18.9);
});

for (const address of ['#t-25', '?t=25']) {
  test(`an address with ${address} shows that second, and does not play`, async ({ page }) => {
    await page.goto(tutorial + address);
    await expect.poll(() => second(page)).toBe(25);
    await expect(page.locator('video')).toHaveJSProperty('paused', true);
    await expect(page.locator('video')).toBeInViewport({ ratio: 0.5 });
    await expect(page.locator('#t-25')).toBeVisible();
  });
}

test('the captions are there when they are turned on, and say what the transcript says', async ({ page }) => {
  await page.goto(tutorial);
  const cues = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    const [track] = video.textTracks;
    const element = video.querySelector('track');
    if (!track || !element) return [];
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    track.mode = 'showing';
    await loaded;
    return [...(track.cues ?? [])].map((cue) => `${cue.startTime} ${(cue as VTTCue).text}`);
  });
  const rows = await transcript(page)
    .locator('li')
    .evaluateAll((items) =>
      items.map((item) => `${item.id.slice(2)} ${item.lastElementChild?.textContent ?? ''}`),
    );
  expect(cues.length).toBeGreaterThan(10);
  expect(cues).toEqual(rows);
});

test.describe('where the video cannot be played', () => {
  test.use({ expectedMessages: [/ERR_FAILED/] });

  test('its reader is told that the steps stand on the page', async ({ page }) => {
    await page.route('**/*.mp4', (route) => route.abort());
    await page.goto(tutorial);
    await page.locator('video').evaluate((video: HTMLVideoElement) => video.play().catch(() => undefined));
    await expect(page.locator('.video').getByRole('alert')).toContainText('Los pasos están en esta página');
    await expect(page.locator('.video').getByRole('link', { name: 'Descargar el video' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a timestamp opens the video at its second; the steps stand on the page', async ({ page }) => {
    await page.goto(tutorial);
    await transcript(page).locator('summary').click();
    const stamp = page.getByRole('link', { name: 'Ver desde 0:19' });
    await expect(stamp).toHaveAttribute('href', /^\/videos\/registrarte-en-la-app\.es\.\w+\.mp4#t=19$/);
    await expect(page.locator('.prose > ol > li')).toHaveCount(5);
  });
});
