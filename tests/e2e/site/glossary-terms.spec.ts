import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** The first word of the glossary on a page, and what explains it. */
async function firstTerm(page: Page) {
  const term = page.locator('.term').first();
  const meaning = page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`);
  await expect(meaning).toBeHidden();
  return { term, meaning };
}

test('a word of the glossary is explained by a press, in the screen, accessibly', async ({ page }) => {
  await page.goto(article('es'));
  const { term, meaning } = await firstTerm(page);
  await expect(term).toHaveRole('button');
  await term.click();
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await page.mouse.click(2, 2);
  await expect(meaning).toBeHidden();
});

test('by keyboard it opens, leads to the glossary, closes by Escape and gives the focus back', async ({
  page,
}) => {
  await page.goto(article('en'));
  const { term, meaning } = await firstTerm(page);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Tab');
  const link = meaning.getByRole('link', { name: 'Glossary' });
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Space');
  await link.click();
  await expect(page).toHaveURL(/\/en\/glossary\/#[a-z-]+$/);
  await expect(page.locator('dt:target')).toBeInViewport();
});

test('it opens by touch, not by hovering, and stays until it is sent away', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(article('es'));
  const { term, meaning } = await firstTerm(page);
  await term.hover();
  await term.focus();
  await expect(meaning).toBeHidden();
  await term.tap();
  await expect(meaning).toBeVisible();
  // The pointer may go over what is explained, and away from both.
  await meaning.hover();
  await page.mouse.move(2, 400);
  await page.keyboard.press('ArrowDown');
  await expect(meaning).toBeVisible();
  await term.tap();
  await expect(meaning).toBeHidden();
  await context.close();
});

test('a screen reader is told that there is more, and whether it is open', async ({ page }) => {
  await page.goto(article('es'));
  const { term } = await firstTerm(page);
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.term' });
  const expanded = async () => {
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    return nodes[0]?.properties?.find(({ name }) => name === 'expanded')?.value.value as unknown;
  };
  expect(await expanded()).toBe(false);
  await term.click();
  expect(await expanded()).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is explained as well', async ({ page }) => {
    await page.goto(article('es'));
    await page.locator('.term').first().click();
    await expect(page.locator('.meaning:popover-open')).toBeVisible();
  });
});

test('the glossary is crossed by its letters, each once', async ({ page }) => {
  await page.goto('/es/glosario/');
  const letters = page.getByRole('navigation', { name: 'Ir a una letra' }).getByRole('link');
  const shown = await letters.allTextContents();
  expect(shown).toEqual([...new Set(shown)].toSorted());
  await letters.filter({ hasText: 'N' }).click();
  await expect(page.getByRole('term').filter({ hasText: /^NetKey$/ })).toBeInViewport();
});
