import { locales } from '@first-login/shared/locales';
import { expectAccessible } from '../support/axe.ts';
import { guidePath, packOf } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test(`without JavaScript the whole guide is there to read, in ${locale}`, async ({ page }) => {
    const pack = await packOf(locale);
    await page.goto(guidePath(locale));
    for (const { title } of [...pack.routes, ...pack.needs, ...pack.tips])
      await expect(page.getByRole('heading', { name: title, exact: true }).first(), title).toBeVisible();
    for (const { title } of pack.steps) await expect(page.getByText(title).first(), title).toBeVisible();
    await expect(page.getByRole('button', { name: /Comenzar|Start/ }), 'no dead button').toHaveCount(0);
  });

  test(`without JavaScript a note says whose it is, as a route does, in ${locale}`, async ({ page }) => {
    const pack = await packOf(locale);
    await page.goto(guidePath(locale));
    for (const { id, notes } of pack.routes)
      for (const { title, when } of notes) {
        const heading = page
          .locator(`section:has(#ruta-${id})`)
          .getByRole('heading', { name: title, exact: true });
        const whose = heading.locator('+ p', { hasText: /^(?:Es tu caso si|This is your case if):$/ });
        await expect(whose, `${id}: ${title}`).toHaveCount(when ? 1 : 0);
      }
  });

  test(`without JavaScript the guide takes an opinion, in ${locale}`, async ({ page }) => {
    await page.goto(guidePath(locale));
    await page.locator('.feedback .choice', { has: page.locator('[value="yes"]') }).click();
    await page.locator('.feedback button').click();
    await expect(page).toHaveURL(`${guidePath(locale)}?feedback=thanks#feedback`);
  });
}

test('is accessible without JavaScript', async ({ browser, baseURL }) => {
  // axe itself is a script: the page is read with scripts allowed, in the form that it has without.
  const context = await browser.newContext({ javaScriptEnabled: true, bypassCSP: true });
  const page = await context.newPage();
  await page.route('**/widget/*.js', (route) => route.abort());
  await page.goto(`${baseURL ?? ''}${guidePath('es')}`);
  await page
    .locator('first-login-guide')
    .evaluate((element) => element.shadowRoot?.replaceChildren(document.createElement('slot')));
  await expectAccessible(page);
  await context.close();
});
