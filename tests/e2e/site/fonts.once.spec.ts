import { pathTo } from '../../../site/src/lib/routes.ts';
import { expect, test } from '../support/test.ts';
import { countShifts } from '../support/layout-shift.ts';

const pages = [
  pathTo('es', { to: 'home' }),
  pathTo('es', { to: 'faqs', id: 'clave-temporal' }),
  pathTo('en', { to: 'tutorials', id: 'registrarte-en-la-app' }),
  pathTo('es', { to: 'guides', id: 'primer-ingreso' }),
];

for (const path of pages) {
  test(`letters that come late move nothing on ${path}`, async ({ page }) => {
    const isThere = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.woff2')),
      );
    await page.setViewportSize({ width: 360, height: 740 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await countShifts(page);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect.poll(isThere, { timeout: 10_000 }).toBe(true);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))),
    );
    expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
  });
}
