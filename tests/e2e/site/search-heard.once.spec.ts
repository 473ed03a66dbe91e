import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const box = (page: Page) => page.locator('site-search input');
const status = (page: Page) => page.locator('site-search .status');
const question = '/es/preguntas/que-es-afore/';

test('as many results as before are told once more', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('netkey');
  await expect(status(page)).toHaveText(/resultado/);
  const before = await status(page).textContent();
  const told = await status(page).evaluateHandle((element) => {
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, { childList: true });
    return texts;
  });
  await box(page).fill('token');
  await expect.poll(() => told.jsonValue()).toEqual(['', before]);
});
