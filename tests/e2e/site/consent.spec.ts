import type { Page } from '@playwright/test';
import { pathTo } from '../../../site/src/lib/routes.ts';
import { expectAccessible } from '../support/axe.ts';
import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const privacy = pathTo('es', { to: 'pages', id: 'privacidad' });
const banner = (page: Page) => page.getByRole('region', { name: 'Lo que este sitio guarda' });
const press = (page: Page, name: string) => banner(page).getByRole('button', { name }).click();

/** What the device keeps for the site. */
const kept = (page: Page) =>
  page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);

function eventsOf(page: Page): string[] {
  const events: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/events')) events.push(request.postData() ?? '');
  });
  return events;
}

test('paper is not asked', async ({ page }) => {
  await page.goto(article('es'));
  await expect(page.getByRole('button', { name: 'Aceptar' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.consent')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('before a choice nothing optional happens, and both choices look alike', async ({ page }) => {
  const events = eventsOf(page);
  await page.goto(article('es'));
  const looks = await banner(page)
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { backgroundColor, color, fontSize, fontWeight, height } = getComputedStyle(button);
        return { backgroundColor, color, fontSize, fontWeight, height };
      }),
    );
  expect(looks).toHaveLength(2);
  expect(looks[0]).toEqual(looks[1]);
  await page.getByRole('main').getByRole('link').first().click();
  expect(await kept(page)).toEqual([0, 0, '']);
  expect(events).toEqual([]);
});

test.describe('once asked', () => {
  test.use({ expectedCookies: ['consent'] });

  test('what was accepted starts, is counted without a name, and is not asked again', async ({ page }) => {
    await page.goto(article('es'));
    const counted = page.waitForRequest('**/api/events');
    await press(page, 'Aceptar');
    await expect(banner(page).getByText('Aceptaste.')).toBeFocused();
    expect((await counted).postDataJSON()).toEqual({
      type: 'article-view',
      id: 'clave-temporal',
      locale: 'es',
    });
    expect((await (await counted).response())?.status()).toBe(200);
    await expectAccessible(page);
    await banner(page).getByRole('link', { name: 'Ocultar' }).click();
    await expect(banner(page)).toBeHidden();

    await page.goto(pathTo('es', { to: 'home' }));
    await expect(banner(page)).toBeHidden();
    const recent = page.getByRole('region', { name: 'Lo que leíste hace poco' });
    await expect(recent.getByRole('link')).toHaveAttribute('href', article('es'));
  });

  test('while the answer is confirmed the page keeps room for it, and hiding it moves nothing', async ({
    page,
  }) => {
    await page.goto(article('es'));
    await press(page, 'Rechazar');
    await expect(page.locator('html')).not.toHaveClass(/chosen/);
    await page.evaluate(() => scrollTo(0, 300));
    // A click by the test's own hand would scroll to the link first.
    await banner(page).getByRole('link', { name: 'Ocultar' }).dispatchEvent('click');
    await expect(banner(page)).toBeHidden();
    await expect(page.locator('html')).toHaveClass(/chosen/);
    await expect(page.getByRole('main')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(300);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a search that finds nothing is counted once, without its words', async ({ page }) => {
    const events = eventsOf(page);
    await page.goto(article('es'));
    const box = page.getByRole('combobox');
    const search = async (words: string) => {
      await box.fill(words);
      await expect(page.locator('site-search').getByText('xyzzyq').first()).toBeVisible();
      await expect(page.locator('site-search .wanted')).toBeVisible();
    };
    await search('xyzzyq');
    expect(events).toEqual([]);
    await box.fill('');
    // On a phone the lifted box covers the question.
    await box.press('Escape');
    await press(page, 'Aceptar');
    await search('xyzzyq plugh');
    const empty = () => events.filter((event) => event.includes('"empty"'));
    await expect.poll(empty).toEqual([JSON.stringify({ type: 'search', id: 'empty', locale: 'es' })]);
    await box.fill('');
    await search('xyzzyq plugh');
    expect(empty()).toHaveLength(1);
    expect(events.join()).not.toContain('xyzzyq');
  });

  test('a search that is sent while its element is still on the way is counted once', async ({ page }) => {
    const events = eventsOf(page);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/spanish*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(article('es'));
    await press(page, 'Aceptar');
    await expect.poll(() => events.length).toBe(1);
    await page.getByRole('combobox').fill('netkey');
    await page.getByRole('combobox').press('Enter');
    release();
    await expect(page).toHaveURL(/\/buscar\//);
    expect(events.filter((event) => event.includes('"submitted"'))).toHaveLength(1);
  });

  test('on a device that keeps nothing for sites, what was accepted starts all the same', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('The device keeps nothing.', 'SecurityError');
        },
      });
    });
    await page.goto(article('es'));
    const counted = page.waitForRequest('**/api/events');
    await press(page, 'Aceptar');
    expect((await counted).postDataJSON()).toMatchObject({ type: 'article-view', id: 'clave-temporal' });
    const worker = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(worker).toBe(1);
    await banner(page).getByRole('link', { name: 'Cambiar de opinión' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Rechazar' }).click();
    await expect.poll(worker).toBe(0);
  });

  test('what was rejected never starts', async ({ page }) => {
    const events = eventsOf(page);
    await page.goto(article('es'));
    await press(page, 'Rechazar');
    await expect(banner(page).getByText(/Rechazaste/)).toBeFocused();
    await page.reload();
    await expect(banner(page)).toBeHidden();
    expect(await kept(page)).toEqual([0, 0, 'consent=no']);
    expect(events).toEqual([]);
  });

  test('a mind can be changed, and what was kept is gone', async ({ page }) => {
    await page.goto(article('es'));
    await press(page, 'Aceptar');
    await expect.poll(async () => (await kept(page))[0]).toBe(1);
    await banner(page).getByRole('link', { name: 'Cambiar de opinión' }).click();
    await expect(page).toHaveURL(privacy);
    const now = page.getByRole('main').getByText('Si rechazas, borramos');
    await expect(now).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Rechazar' }).click();
    await expect(banner(page).getByText(/Rechazaste/)).toBeFocused();
    await expect(now).toHaveCount(0);
    await expect(page.getByRole('main').getByText(/^Rechazaste/)).toBeVisible();
    await expect.poll(() => kept(page)).toEqual([0, 0, 'consent=no']);
  });

  test.describe('without JavaScript', () => {
    // A no asks the browser to take away what was kept, and it says so.
    test.use({ javaScriptEnabled: false, expectedMessages: [/Clear-Site-Data/] });

    test('the question is asked, answered and not asked again', async ({ page }) => {
      await page.goto(article('es'));
      await press(page, 'Rechazar');
      await expect(page).toHaveURL(`${article('es')}#consent-no`);
      await expect(banner(page).getByText(/Rechazaste/)).toBeVisible();
      await page.goto(pathTo('es', { to: 'home' }));
      await expect(banner(page)).toBeHidden();
    });
  });
});
