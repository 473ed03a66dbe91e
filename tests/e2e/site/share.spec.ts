import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test('an article is shared by the device’s own sheet, without what its address carries', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: { url: string }) => {
        document.documentElement.dataset['shared'] = url;
        return Promise.resolve();
      },
    });
  });
  await page.goto(`${article('es')}?utm=1#cómo-cuidarla`);
  await page.getByRole('button', { name: 'Compartir' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', `${baseURL ?? ''}${article('es')}`);
});

test('without a sheet the address is copied, and that is announced', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(article('en'));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('.share').getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL ?? ''}${article('en')}`);
});

test('a heading is a link to itself', async ({ page }) => {
  await page.goto(article('es'));
  const heading = page.locator('.prose h2').last();
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/#[a-z]/);
  await expect(heading).toBeInViewport();
});
