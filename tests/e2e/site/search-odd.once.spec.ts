import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const box = (page: Page) => page.locator('site-search input');

test('who types no word is asked for words, and a correction that finds nothing is not offered', async ({
  page,
}) => {
  await page.goto('/es/buscar/');
  await box(page).fill('😭😭🙏');
  await page.keyboard.press('Enter');
  const found = page.locator('site-search .found');
  await expect(found).toContainText('Escribe con palabras lo que buscas');
  await box(page).fill('xilófono de madera');
  await page.keyboard.press('Enter');
  await expect(found).toContainText('No encontramos nada de «xilófono de madera».');
  await expect(found).not.toContainText('Mostrando resultados');
  // The topics below are links in a row, not cards with lines between.
  const lines = await found
    .locator('.chips li')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).borderTopWidth));
  expect(new Set(lines)).toEqual(new Set(['0px']));
});

test('a long story is searched for whole, and not repeated whole', async ({ page }) => {
  const story = 'me llamó una persona que decía ser del banco y me asusté mucho porque me pidió '.padEnd(
    200,
    'que le diera mi clave ',
  );
  await page.goto('/es/buscar/');
  await box(page).fill(story);
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(story);
  const title = page.locator('site-search .found h2');
  await expect(title).toContainText('…»');
  expect((await title.textContent())?.length).toBeLessThan(120);
});

test('thanks for a wish do not interrupt whoever types the next question meanwhile', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/feedback', async (route) => {
    await held;
    await route.fulfill({ json: {} });
  });
  await page.goto('/es/preguntas/que-es-afore/');
  const wanted = page.locator('site-search .answers .wanted');
  await box(page).fill('xyzzyq plugh');
  await wanted.locator('textarea').fill('una hipoteca');
  await wanted.getByRole('button').click();
  await expect(wanted.getByRole('button')).toBeDisabled();
  await box(page).fill('xyzzyq frotz');
  const answered = page.waitForResponse('**/api/feedback');
  release();
  await (await answered).finished();
  await expect(wanted.getByRole('button')).toBeEnabled();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(' y más');
  await expect(box(page)).toHaveValue('xyzzyq frotz y más');
  await expect(page.locator('site-search .thanks')).toHaveCount(0);
});
