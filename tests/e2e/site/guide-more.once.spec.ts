import { openGuide, withVerifiedPhone } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';

test('an outcome of the guide offers more about it, found by the same search', async ({ page }) => {
  const guide = await openGuide(page, 'es');
  const more = page.locator('.guide-more');
  await expect(more).toBeHidden();
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  await expect(more.getByRole('heading', { name: 'Más sobre esto' })).toBeVisible();
  await expect(more.locator('li a').first()).toHaveAttribute('href', /^\/es\//);
  await expect(more.getByRole('link', { name: 'Ver todos los resultados' })).toHaveAttribute('href', /\?q=/);
});
