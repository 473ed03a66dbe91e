import { pathTo } from '../../../site/src/lib/routes.ts';
import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

for (const [reader, lang] of [
  ['es-MX', 'es'],
  ['en-US', 'en'],
  // The site has no French.
  ['fr-FR', 'es'],
] as const) {
  test.describe(`for a reader of ${reader}`, () => {
    test.use({ locale: reader });

    test(`the root leads to /${lang}/`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`/${lang}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  });
}

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

test('a translated article says which of its words are Spanish', async ({ page }) => {
  await page.goto(pathTo('en', { to: 'tutorials', id: 'registrarte-en-la-app' }));
  await expect(page.locator('.prose').getByText('Registrarme', { exact: true }).first()).toHaveAttribute(
    'lang',
    'es',
  );
  await page.goto(pathTo('en', { to: 'faqs', id: 'me-piden-mis-claves' }));
  await expect(page.locator('.prose')).toContainText('“your account closes today”');
  await expect(page.locator('.prose [lang]')).toHaveCount(0);
});
