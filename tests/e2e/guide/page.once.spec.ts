import { GuideOnScreen, guidePath, openGuide, packOf, withVerifiedPhone } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

/** Opens the guide's page while its script is held back. @returns lets the script come, and waits until it has taken over */
async function openWithoutScript(page: Page): Promise<() => Promise<void>> {
  let letScript: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letScript = resolve));
  await page.route('**/widget/first-login-guide.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(guidePath('es'), { waitUntil: 'commit' });
  // Before its styles are there, a browser paints nothing, but measures.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return async () => {
    letScript();
    await page.waitForFunction(() => customElements.get('first-login-guide'));
  };
}

test('the pre-rendered guide is styled before its script comes, and taken over without a copy or a shift', async ({
  page,
}) => {
  const pack = await packOf('es');
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
    Reflect.set(globalThis, 'shifts', shifts);
  });
  const letScript = await openWithoutScript(page);
  const start = page.locator('first-login-guide .primary');
  await expect(start).toBeVisible();
  const before = await start.boundingBox();
  expect(await start.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
  await letScript();
  await expect(page.locator('first-login-guide #heading')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: pack.title, exact: true })).toHaveCount(1);
  expect(await start.boundingBox()).toEqual(before);
  const shift = await page.evaluate(() =>
    (Reflect.get(globalThis, 'shifts') as number[]).reduce((sum, one) => sum + one, 0),
  );
  expect(shift).toBe(0);
});

test('what a reader opened and where they stood is kept when the script comes', async ({ page }) => {
  const letScript = await openWithoutScript(page);
  const guide = page.locator('first-login-guide');
  await guide.locator('details').nth(1).locator('summary').click();
  await guide.locator('.primary').focus();
  const seen = await guide.locator('.primary').evaluate((element) => element.getBoundingClientRect().top);
  await letScript();
  await expect(guide.locator('.primary')).toBeFocused();
  await expect(guide.locator('details[open]')).toHaveCount(1);
  await expect(guide.locator('details').nth(1)).toHaveAttribute('open', '');
  expect(await guide.locator('.primary').evaluate((element) => element.getBoundingClientRect().top)).toBe(
    seen,
  );
});

test('a press on the first button before the script is there is not lost', async ({ page }) => {
  const { questions } = await packOf('es');
  const letScript = await openWithoutScript(page);
  const guide = page.locator('first-login-guide');
  await guide.locator('.primary').click();
  await guide.locator('.primary').click();
  await letScript();
  await expect(
    guide.getByRole('heading', { name: questions.find(({ id }) => id === 'customerNumber')?.title ?? '' }),
  ).toBeFocused();
});

test('shows the whole guide where its script never comes', async ({ page }) => {
  const pack = await packOf('es');
  await page.route('**/widget/first-login-guide.js', (route) => route.fulfill({ status: 200, body: '' }));
  await page.goto(guidePath('es'));
  // To look for it sooner would have the browser lay out what it leaves out until then, and say so in the console.
  await page.locator('first-login-guide').evaluate(async (guide) => {
    await Promise.all(guide.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
  });
  await expect(page.getByRole('heading', { name: pack.routes[0]?.title ?? '', exact: true })).toBeVisible();
});

test('the browser’s back and forward walk the stages, and a reload stays', async ({ page }) => {
  const guide = await openGuide(page, 'es');
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  expect(await guide.place()).toBe('outcome');
  await page.goBack();
  await expect.poll(() => guide.place()).toBe('question.verifiedPhone');
  await page.goForward();
  await expect.poll(() => guide.place()).toBe('outcome');
  await page.reload();
  await guide.ready();
  await expect.poll(() => guide.place()).toBe('outcome');
  expect(new URL(page.url()).hash, 'no answer in the address').toBe('');
});

test('the other language goes on where this one stood, and leaves no answer in the address', async ({
  page,
}) => {
  const guide = await openGuide(page, 'es');
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('a.language').click();
  await page.waitForURL((url) => url.pathname === guidePath('en') && url.hash === '');
  const english = new GuideOnScreen(page, await packOf('en'));
  await english.ready();
  expect(await english.place()).toBe('outcome');
  expect(
    asked.filter((url) => /verifiedPhone|app-/.test(url)),
    'what a server could see',
  ).toEqual([]);
  await english.root.locator('.back').click();
  await expect.poll(() => english.place()).toBe('question.verifiedPhone');
  await page.reload();
  await english.ready();
  expect(await english.place(), 'after a reload').toBe('question.verifiedPhone');
});

test('the other language of a guide that is not begun is its plain address', async ({ page }) => {
  await openGuide(page, 'es');
  await page.locator('a.language').click();
  await page.waitForURL((url) => url.pathname === guidePath('en'));
  expect(new URL(page.url()).hash).toBe('');
});

test('asks for nothing but its script', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const guide = await openGuide(page, 'es');
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  expect(asked.filter((path) => path.startsWith('/widget/'))).toEqual(['/widget/first-login-guide.js']);
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});
