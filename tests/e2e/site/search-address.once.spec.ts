import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const box = (page: Page) => page.locator('site-search input');
const status = (page: Page) => page.locator('site-search .status');

test('the address says what is searched for, and «back» goes back to it', async ({ page }) => {
  await page.goto('/es/buscar/?q=afore');
  const found = page.locator('site-search .found');
  await expect(found.getByRole('heading', { level: 2 })).toContainText('«afore»');
  await box(page).fill('netkey');
  await expect(page).toHaveURL('/es/buscar/?q=netkey');
  await page.keyboard.press('Enter');
  await found.locator('a.title').first().click();
  await expect(page).toHaveURL(/preguntas/);
  await page.goBack();
  await expect(found.getByRole('heading', { level: 2 })).toContainText('«netkey»');
  await page.goBack();
  await expect(box(page)).toHaveValue('afore');
  await expect(found.getByRole('heading', { level: 2 })).toContainText('«afore»');
});

test('what was chosen of an answer is chosen still after «back», and not for another query', async ({
  page,
}) => {
  await page.goto('/es/buscar/?q=tarjeta');
  const found = page.locator('site-search .found');
  const kind = found.getByRole('button', { name: /Páginas \(/ });
  await kind.click();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  const chosen = await found.getByRole('heading', { level: 2 }).textContent();
  await found.locator('a.title').first().click();
  await expect(page).not.toHaveURL(/buscar/);
  await page.goBack();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await expect(found.getByRole('heading', { level: 2 })).toHaveText(chosen ?? '');
  await page.reload();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await box(page).fill('netkey');
  await expect(page).toHaveURL('/es/buscar/?q=netkey');
  await expect(found.getByRole('button', { name: /Todo/ })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
});

for (const typed of ['netkey ', 'clave 4152 3134 0000 0000'])
  test(`an address with «${typed}» is one step, and «back» leads out of it`, async ({ page }) => {
    await page.goto('/es/');
    await page.goto(`/es/buscar/?q=${encodeURIComponent(typed)}`);
    await expect(status(page)).toHaveText(/resultado/);
    expect(page.url()).not.toContain('4152');
    await page.goBack();
    await expect(page).toHaveURL('/es/');
    await page.goForward();
    await expect(status(page)).toHaveText(/resultado/);
    await box(page).fill('afore');
    await expect(page).toHaveURL('/es/buscar/?q=afore');
    await page.goBack();
    await expect(box(page)).toHaveValue(/^(netkey|clave •)/);
  });

test('the other language is asked the same, without personal data', async ({ page }) => {
  await page.goto('/es/buscar/?q=afore');
  await expect(status(page)).toHaveText(/resultado/);
  await box(page).fill('netkey 4152 3134 0000 0000');
  await expect(page).toHaveURL(/q=netkey/);
  await page.locator('.site-header .language').click();
  await expect(page).toHaveURL(/\/en\/[a-z]+\/\?q=netkey(?!.*4152)/);
  await expect(box(page)).toHaveValue(/^netkey/);
});
