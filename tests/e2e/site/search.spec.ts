import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const box = (page: Page) => page.locator('site-search input');
const options = (page: Page) => page.locator('site-search').getByRole('option');
const status = (page: Page) => page.locator('site-search .status');
const question = '/es/preguntas/que-es-afore/';

for (const [locale, words] of [
  ['es', 'clave temporal'],
  ['en', 'temporary key'],
] as const) {
  test(`searching «${words}» on the home page finds the article`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await box(page).fill(words);
    await options(page).first().click();
    await expect(page).toHaveURL(article(locale));
  });

  test(`searching «${words}» leads to a page of results that can be shared`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await box(page).fill(words);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/[a-z]+/\\?q=`));
    await expect(
      page
        .getByRole('main')
        .locator(`a[href="${article(locale)}"]`)
        .first(),
    ).toBeVisible();
    await expect(box(page)).toHaveValue(words);
  });
}

test('who finds nothing can say from the box what was looked for', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('hipoteca');
  const answers = page.locator('site-search .answers');
  await answers.getByLabel(/¿Qué buscabas\?/).fill('un crédito');
  await answers.getByRole('button', { name: 'Enviar' }).click();
  await expect(answers.getByText('Gracias.')).toBeVisible();
});

test.describe('without the script', () => {
  test.use({ javaScriptEnabled: false });

  test('a search leads to all by topic, and nothing that was typed is sent', async ({ page }) => {
    await page.goto('/es/');
    await box(page).fill('4152 3133 0000 1111');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/es\/buscar\/\??$/);
    const browse = page.locator('site-search .browse');
    await expect(browse.getByRole('link', { name: 'NetKey', exact: true })).toBeVisible();
  });
});

for (const scheme of ['light', 'dark'] as const)
  test(`results break no rule of accessibility, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(question);
    await box(page).fill('me robaron la targeta');
    await expect(status(page)).toHaveText(/resultado/);
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page);
    await box(page).fill('hipoteca');
    await expect(page.locator('site-search .answers')).toContainText('No encontramos');
    await expectAccessible(page);
    await page.goto('/es/buscar/?q=tarjeta');
    await expect(status(page)).toHaveText(/resultado/);
    await expectAccessible(page);
  });
