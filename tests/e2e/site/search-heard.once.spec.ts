import type { Page } from '@playwright/test';
import { heard } from '../support/heard.ts';
import { expect, test } from '../support/test.ts';

const box = (page: Page) => page.locator('site-search input');
const options = (page: Page) => page.locator('site-search').getByRole('option');
const status = (page: Page) => page.locator('site-search .status');
const question = '/es/preguntas/que-es-afore/';

test('a place in a page is told from one of the same name by its page', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('pasos para verificar mi celular');
  const steps = options(page).filter({ hasText: /^\s*Pasos/ });
  await expect(steps.first()).toBeVisible();
  const names = await steps.allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  await page.goto('/es/buscar/?q=pasos para verificar mi celular');
  const links = page.locator('site-search .found').getByRole('link', { name: /Pasos ?, ./ });
  await expect(links.first()).toBeVisible();
  expect(new Set(await links.allTextContents()).size).toBe(await links.count());
});

test('as many results as before are told once more', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('netkey');
  await expect(status(page)).toHaveText(/resultado/);
  const before = await status(page).textContent();
  const told = await status(page).evaluateHandle((element) => {
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, { childList: true });
    return texts;
  });
  await box(page).fill('token');
  await expect.poll(() => told.jsonValue()).toEqual(['', before]);
});

test('a screen reader hears the words of a result one by one', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('clave temporal');
  await expect(status(page)).toHaveText(/resultado/);
  expect(await heard(page, 'option')).toContainEqual(
    expect.stringMatching(/^¿Qué es la clave temporal y cómo la obtengo\? Es una clave de 8 dígitos/),
  );
  await page.goto('/es/buscar/?q=clave temporal');
  await expect(status(page)).toHaveText(/resultado/);
  expect(await heard(page, 'link')).toContain('¿Qué es la clave temporal y cómo la obtengo?');
});

for (const [width, height] of [
  [360, 640],
  [320, 256],
] as const)
  test(`what the keys come to is never behind the box that stays above the results, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(question);
    await box(page).fill('clave');
    await expect(status(page)).toHaveText(/resultado/);
    const edge = await page
      .locator('site-search form')
      .evaluate((form) => form.getBoundingClientRect().bottom);
    const topOf = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    for (const key of [...Array<string>(6).fill('ArrowDown'), ...Array<string>(5).fill('ArrowUp')]) {
      await page.keyboard.press(key);
      await expect.poll(() => topOf('[aria-selected="true"]')).toBeGreaterThanOrEqual(edge);
    }
    await page.locator('site-search .foot a').focus();
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      expect(await topOf(':focus')).toBeGreaterThanOrEqual(edge);
    }
  });

test.describe('when it cannot be saved', () => {
  test.use({ expectedMessages: [/ERR_FAILED/] });

  test('who tells by keyboard what they looked for stays at the button', async ({ page }) => {
    await page.route('**/api/feedback', (route) => route.abort());
    await page.goto('/es/buscar/?q=hipoteca');
    const found = page.locator('site-search .found');
    await found.getByLabel(/¿Qué buscabas\?/).fill('un crédito');
    const send = found.getByRole('button', { name: 'Enviar' });
    await send.press('Enter');
    await expect(found.getByRole('status')).not.toBeEmpty();
    await expect(send).toBeFocused();
  });
});
