import { pathTo } from '../../../site/src/lib/routes.ts';
import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test('the root leads to Spanish', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/es/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test.describe('for a reader of English', () => {
  test.use({ locale: 'en-US' });
  test('the root leads to English', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/en/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('for a reader of a language the site has not', () => {
  test.use({ locale: 'fr-FR' });
  test('the root leads to Spanish', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/es/');
  });
});

const places = [
  (locale: 'es' | 'en') => article(locale),
  (locale: 'es' | 'en') => pathTo(locale, { to: 'topics', id: 'seguridad' }),
  (locale: 'es' | 'en') => pathTo(locale, { to: 'guides', id: 'primer-ingreso' }),
];
for (const place of places) {
  test(`the language switch stays on ${place('es')}`, async ({ page }) => {
    await page.goto(place('es'));
    await page.locator('a[hreflang="en"]').first().click();
    await expect(page).toHaveURL(place('en'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('a[hreflang^="es"]').first().click();
    await expect(page).toHaveURL(place('es'));
  });
}
