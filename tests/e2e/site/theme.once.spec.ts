import type { Page } from '@playwright/test';
import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choice = (page: Page, name: string) => page.getByRole('group', { name: 'Apariencia' }).getByLabel(name);
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));

test('the page is light or dark as the device says, until its reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(article('es'));
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  expect(await kept(page)).toEqual({});

  await choice(page, 'Clara').check();
  expect(await ground(page)).toBe(light);
  await page.reload();
  expect(await ground(page)).toBe(light);
  await expect(choice(page, 'Clara')).toBeChecked();

  await choice(page, 'Automática').check();
  expect(await ground(page)).toBe(dark);
  expect(await kept(page), 'nothing stays').toEqual({});
});

test('a chosen dark page is dark before anything is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(article('es'));
  const light = await ground(page);
  await choice(page, 'Oscura').check();
  // The scripts of the page never come: only what stands in its head can have known.
  await page.route('**/_astro/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await page.goto('/es/guias/primer-ingreso/', { waitUntil: 'commit' });
  await page.locator('body').waitFor();
  expect(await ground(page)).not.toBe(light);
});
