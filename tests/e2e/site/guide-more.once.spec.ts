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

test('what is found for an outcome is not offered at the question that its reader has gone back to', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/es.json', async (route) => {
    await held;
    await route.continue();
  });
  const guide = await openGuide(page, 'es');
  await page.evaluate(() => {
    const more = document.querySelector<HTMLElement>('.guide-more');
    const places: unknown[] = [];
    Object.assign(globalThis, { places });
    if (more)
      new MutationObserver(() => {
        const place = document.querySelector('first-login-guide')?.state.place;
        if (!more.hidden) places.push(place);
      }).observe(more, { attributes: true });
  });
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  await guide.root.getByRole('button', { name: 'Atrás' }).click();
  await guide.expectPlace('question.verifiedPhone', guide.question('verifiedPhone').title);
  const found = page.waitForResponse('**/search/es.json');
  release();
  await (await found).finished();
  await guide.primary().click();
  await expect(page.locator('.guide-more')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'places') as unknown)).toEqual(['outcome']);
});
