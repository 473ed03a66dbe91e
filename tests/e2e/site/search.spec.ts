import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

for (const [locale, words] of [
  ['es', 'clave temporal'],
  ['en', 'temporary key'],
] as const) {
  test(`searching «${words}» on the home page finds the article`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole('main').getByRole('searchbox').fill(words);
    await page
      .locator(`a[href="${article(locale)}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(article(locale));
  });

  test(`searching «${words}» leads to a page of results that can be shared`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole('main').getByRole('searchbox').fill(words);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/[a-z]+/\\?q=`));
    await expect(
      page
        .getByRole('main')
        .locator(`a[href="${article(locale)}"]`)
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(words);
  });
}
