import { openGuide, withVerifiedPhone } from '../support/guide.ts';
import { heard } from '../support/heard.ts';
import { expect, test } from '../support/test.ts';

test('a screen reader hears the official address apart from the words beside it, and a verdict as two sentences', async ({
  page,
}) => {
  const guide = await openGuide(page, 'es');
  const { webAddress } = guide.pack.institution;
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  await expect(guide.root.getByRole('link', { name: guide.pack.institution.helpLine.label })).toBeVisible();
  expect(await heard(page, 'paragraph')).toContainEqual(
    expect.stringContaining(`: ${guide.pack.institution.helpLine.label}`),
  );
  while ((await guide.place()) !== 'security') await guide.primary().click();
  expect(await heard(page, 'paragraph')).toContainEqual(
    expect.stringContaining(` ${webAddress} ${guide.pack.officialRule}`),
  );
  await guide.root.locator('.drill').getByRole('radio').first().check();
  expect(await heard(page, 'paragraph')).toContainEqual(expect.stringMatching(/^\S.+\. Es .+\.$/));
});

test('a screen reader hears the hint of the address check as two sentences', async ({ page }) => {
  await page.goto('/es/comprobar-direccion/');
  await expect(page.locator('address-check').getByRole('textbox')).toBeVisible();
  expect(await heard(page, 'paragraph')).toContainEqual(expect.stringMatching(/te llegó\. No escribas/));
});
