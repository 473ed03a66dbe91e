import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const box = (page: Page) => page.locator('site-search input');
const options = (page: Page) => page.locator('site-search').getByRole('option');
const question = '/es/preguntas/que-es-afore/';

/** Begins to listen; what it returns waits until no request is under way, and the page has heard of it. */
function requestsToEnd(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  return async () => {
    const settled = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await settled();
    await expect.poll(() => underWay.size).toBe(0);
    await settled();
  };
}

test.describe('without a connection', () => {
  test.use({ expectedMessages: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED/] });

  test('offline it says so, offers topics, and tries again', async ({ page }) => {
    await page.route('**/search/es.json', (route) => route.abort());
    await page.goto(question);
    await box(page).fill('netkey');
    const panel = page.locator('site-search .answers');
    await expect(panel).toContainText('no pudo cargarse');
    await expect(panel.getByRole('link', { name: 'NetKey', exact: true })).toBeVisible();
    await page.unroute('**/search/es.json');
    await panel.getByRole('button', { name: 'Reintentar' }).click();
    await expect(options(page).first()).toContainText('NetKey');
  });

  test('when only the index of the text fails, names still answer', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(question);
    await box(page).fill('netkey');
    await expect(options(page).first()).toContainText('NetKey');
    await expect(page.locator('site-search .answers')).toContainText('No pudimos buscar en el texto');
    await expect(page.locator('site-search .status')).toContainText('No pudimos buscar en el texto');
  });

  test('when the index of the text fails where no name answers, it says so, and tries again', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(question);
    await box(page).fill('confidencial');
    const panel = page.locator('site-search .answers');
    await expect(panel).toContainText('no pudo cargarse');
    await page.unroute('**/pagefind/**');
    await panel.getByRole('button', { name: 'Reintentar' }).click();
    await expect(panel).toContainText('No encontramos nada de «confidencial».');
  });

  test('whose connection fails at the first focus can try again', async ({ page }) => {
    await page.route('**/_astro/define*', (route) => route.abort());
    await page.goto(question);
    await box(page).focus();
    const retry = page.locator('site-search .unloaded').getByRole('button', { name: 'Reintentar' });
    await expect(retry).toBeVisible();
    await page.unroute('**/_astro/define*');
    await retry.click();
    await expect(box(page)).toBeFocused();
    await expect(retry).toBeHidden();
    await page.keyboard.type('netkey');
    await expect(options(page).first()).toContainText('NetKey');
  });

  for (const typed of [
    'nip 4821',
    '4152.3133.0000.1111',
    '４１５２３１３３００００１１１１',
    'ana@example.com',
  ])
    test(`where search cannot be loaded, «${typed}» is not sent`, async ({ page }) => {
      await page.route('**/_astro/define*', (route) => route.abort());
      await page.goto(question);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
      await box(page).fill(typed);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/es\/buscar\/\??$/);
      expect(asked.filter((url) => /4821|4152|４１５２|ana/.test(url))).toEqual([]);
    });

  test('who presses Enter before search could be loaded stays on the page, with what they typed', async ({
    page,
    context,
  }) => {
    await page.goto(question);
    await context.setOffline(true);
    const ended = requestsToEnd(page);
    await box(page).fill('perdí mi tarjeta');
    await page.keyboard.press('Enter');
    await expect(page.locator('site-search .unloaded')).toBeVisible();
    // Once the last attempt is over: one that meets the connection again would submit what was typed, as it should.
    await ended();
    await expect(page).toHaveURL(question);
    await expect(box(page)).toHaveValue('perdí mi tarjeta');
    await context.setOffline(false);
    await expect(options(page).first()).toContainText('Perdí mi tarjeta');
  });
});

test('a box that is lifted lets go of who goes on by keyboard, or closes it, while search is on its way', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route('**/_astro/define*', () => undefined);
  await page.goto(question);
  const sheet = page.locator('site-search .sheet');
  const goOn = async () => {
    await page.keyboard.press('Tab');
    await expect(sheet, 'its own button is in it').toHaveAttribute('popover', 'manual');
    await page.keyboard.press('Tab');
  };
  for (const leave of [goOn, () => page.locator('site-search .close').click()]) {
    await box(page).focus();
    await expect(sheet).toHaveAttribute('popover', 'manual');
    await leave();
    await expect(sheet).not.toHaveAttribute('popover');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  }
});
