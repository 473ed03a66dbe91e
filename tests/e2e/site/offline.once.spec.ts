import type { Page } from '@playwright/test';
import type { Locale } from '@first-login/shared/locales';
import { pathTo } from '../../../site/src/lib/routes.ts';
import { workerPath } from '../../../site/src/offline/names.ts';
import { expectAccessible } from '../support/axe.ts';
import { openGuide, withVerifiedPhone } from '../support/guide.ts';
import { article } from '../support/pages.ts';
import { expect, test } from '../support/own-site.ts';

// A request that finds no server is told by the browser itself.
test.use({ expectedCookies: ['consent'], expectedMessages: [/ERR_CONNECTION_REFUSED|ERR_FAILED/] });

const urgent = (locale: Locale) => pathTo(locale, { to: 'pages', id: 'ayuda-urgente' });
const privacy = pathTo('es', { to: 'pages', id: 'privacidad' });

/** Workers that are signed on, and the caches that there are. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
const nothing = { workers: 0, caches: [] };

/** Accepts what is optional, and waits until the worker answers for the page. */
async function accept(page: Page): Promise<void> {
  await page.goto(article('es'));
  await page.getByRole('button', { name: 'Aceptar' }).click();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('before a choice, and after a no, nothing is signed on or kept', async ({ page }) => {
  await page.goto(article('es'));
  await page.waitForLoadState('networkidle');
  expect(await kept(page)).toEqual(nothing);
  await page.getByRole('button', { name: 'Rechazar' }).click();
  await page.goto(urgent('es'));
  await page.waitForLoadState('networkidle');
  expect(await kept(page)).toEqual(nothing);
});

test('without a connection the urgent page stands, in both languages, as it looks with one', async ({
  page,
  site,
}) => {
  await accept(page);
  await site.stop();
  for (const locale of ['es', 'en'] as const) {
    await page.goto(urgent(locale));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
    const face = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.fonts.check('1rem "Atkinson Hyperlegible Next"');
    });
    expect(face).toBe(true);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
  }
});

test('without a connection the guide leads to the outcome, in both languages', async ({ page, site }) => {
  await accept(page);
  await site.stop();
  for (const locale of ['es', 'en'] as const) {
    const guide = await openGuide(page, locale);
    await guide.primary().click();
    await guide.answer(withVerifiedPhone, guide.click);
    const route = guide.pack.routes.find(({ id }) => id === 'app-verified-phone');
    await expect(guide.heading(route?.title ?? '')).toBeVisible();
  }
});

test('any other page says so in its language, with the phone and what can be read', async ({
  page,
  site,
}) => {
  await accept(page);
  await site.stop();
  for (const [path, locale, title] of [
    [pathTo('es', { to: 'topics', id: 'netkey' }), 'es', 'No hay conexión'],
    [pathTo('en', { to: 'topics', id: 'netkey' }), 'en', 'There is no connection'],
    ['/', 'es', 'No hay conexión'],
  ] as const) {
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe(path);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(main.locator('a[href^="tel:"]')).toBeVisible();
    await expect(main.locator(`a[href="${urgent(locale)}"]`)).toBeVisible();
  }
  await expectAccessible(page);
  await site.start();
  await page.getByRole('link', { name: 'Volver a intentar' }).click();
  await expect(page).toHaveURL(/\/es\/$/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No hay conexión');
});

test('with a connection pages come from the network, and nothing of the API is kept', async ({
  page,
  site,
}) => {
  await accept(page);
  await site.stop();
  site.alter('es/ayuda-urgente/index.html', (html) => html.replace(/<h1[^>]*>[^<]*/, '<h1>Recién escrito'));
  await site.start();
  await page.goto(urgent('es'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recién escrito');
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => url.includes('/api/'))).toEqual([]);
});

test('a no ends it: the worker is signed off and what was kept is deleted', async ({ page, site }) => {
  await accept(page);
  await page.goto(privacy);
  await page.getByRole('main').getByRole('button', { name: 'Rechazar' }).click();
  await expect.poll(() => kept(page)).toEqual(nothing);
  await site.stop();
  await page.goto(urgent('es')).catch(() => undefined);
  await expect(page.locator('h1', { hasText: /urgente/ })).toHaveCount(0);
});

test('a no that follows at once a yes leaves nothing behind', async ({ page }) => {
  await page.goto(article('es'));
  await page.getByRole('button', { name: 'Aceptar' }).click();
  await page.goto(privacy);
  await page.getByRole('main').getByRole('button', { name: 'Rechazar' }).click();
  await expect.poll(() => kept(page)).toEqual(nothing);
  await page.waitForTimeout(500);
  expect(await kept(page)).toEqual(nothing);
});

test('a choice that has lapsed ends it as well', async ({ page, context }) => {
  await accept(page);
  await context.clearCookies();
  await page.goto(article('es'));
  await expect.poll(() => kept(page)).toEqual(nothing);
});

test('a new version takes the place of the old', async ({ page, site }) => {
  await accept(page);
  const [before] = (await kept(page)).caches;
  await site.stop();
  site.alter('offline-worker.js', (code) => code.replace(/"version":"\w+"/, '"version":"next"'));
  await site.start();
  await page.goto(urgent('es'));
  await expect.poll(async () => (await kept(page)).caches).toEqual(['offline-next']);
  expect(before).toMatch(/^offline-[0-9a-f]{12}$/);
});

test('a version of which a file is missing does not take the place of the one before', async ({
  page,
  site,
}) => {
  await accept(page);
  const { caches: before } = await kept(page);
  await site.stop();
  site.alter('offline-worker.js', (code) =>
    code.replace(/"version":"\w+","files":\[/, '"version":"next","files":["/es/nada/",'),
  );
  await site.start();
  const asked = page.context().waitForEvent('response', (response) => response.url().endsWith('/es/nada/'));
  await page.goto(urgent('es'));
  await asked;
  await site.stop();
  await page.goto(urgent('en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect((await kept(page)).caches).toEqual(expect.arrayContaining(before));
});

test('the switch ends what is out there: no worker, no cache, and pages as before', async ({
  page,
  site,
}) => {
  await accept(page);
  await site.stop();
  await site.start({ OFFLINE_COPY: 'off' });
  await page.goto(urgent('es'));
  await expect.poll(() => kept(page)).toEqual(nothing);
  const asked = page.context().waitForEvent('response', (response) => response.url().endsWith(workerPath));
  await page.goto(article('es'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await (await asked).text()).not.toContain('KEPT');
  await expect.poll(() => kept(page)).toEqual(nothing);
});
