import { expect, test } from '../support/test.ts';

test.use({ expectedMessages: [/status of 404/] });

for (const [path, lang, home] of [
  ['/es/preguntas/no-existe/', 'es', '/es/'],
  ['/en/questions/does-not-exist/', 'en', '/en/'],
  ['/no-existe', 'es', '/es/'],
] as const) {
  test(`${path} is told to be missing, with a way on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('main').locator(`a[href="${home}"]`).first()).toBeVisible();
  });
}
