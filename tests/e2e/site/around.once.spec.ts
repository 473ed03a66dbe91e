import { readInstitution } from '../../../site/src/lib/institution/read.ts';
import { guidePath } from '../support/guide.ts';
import { typicalPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const { helpLine, webAddress } = readInstitution();

test.use({ expectedMessages: [/status of 404/] });

test('urgent help is one press away on every page, in the same place', async ({ page }) => {
  const first = new Map<string, { x: number; y: number }>();
  for (const { path, locale } of typicalPages) {
    await page.goto(path);
    const link = page.getByRole('banner').locator(`a[href="/${locale}/ayuda-urgente/"]`);
    await expect(link, path).toBeInViewport();
    const { x, y } = (await link.boundingBox()) ?? { x: 0, y: 0 };
    const before = first.get(locale) ?? { x, y };
    first.set(locale, before);
    expect(Math.hypot(x - before.x, y - before.y), path).toBeLessThan(2);
  }
  await page.goto('/es/ayuda-urgente/');
  await expect(page.locator(`a[href="tel:${helpLine.tel}"]`).first()).toBeVisible();
});

test('the menu of online banking leads to the bank itself, and one menu closes the other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/es/');
  const topics = page.getByRole('banner').getByText('Todos los temas');
  const link = page.getByRole('banner').getByRole('link', { name: 'Ingresar a BancaNet' });
  await topics.click();
  await expect(page.getByRole('banner').getByRole('navigation')).toBeVisible();
  await page.getByRole('banner').getByText('Banca en Línea').click();
  await expect(link).toHaveAttribute('href', webAddress);
  await expect(page.getByRole('banner').getByRole('navigation')).toBeHidden();
});

test('«Ir al contenido» leads past the menu of topics, which is no part of the content', async ({ page }) => {
  for (const { path, locale } of typicalPages) {
    if (locale === 'en') continue;
    await page.goto(path);
    await expect(page.getByRole('main'), path).toHaveCount(1);
    const topics = page.getByRole('navigation', { name: 'Temas de ayuda' });
    await expect(
      page.getByRole('main').and(page.locator(':has(nav[aria-label="Temas de ayuda"])')),
    ).toHaveCount(0);
    await page.getByRole('link', { name: 'Ir al contenido' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus'), path).toHaveCount(1);
    await expect(topics.locator(':focus'), path).toHaveCount(0);
  }
});

test('on paper a link to another page tells its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, link] of [
    ['/es/preguntas/clave-temporal/', '.prose a[href^="/"]'],
    [guidePath('es'), 'first-login-guide > * a[href^="/"]'],
  ] as const) {
    await page.goto(path);
    const [href, printed] = await page
      .locator(link)
      .first()
      .evaluate((one) => [one.getAttribute('href'), getComputedStyle(one, '::after').content]);
    expect(printed, path).toContain(href);
  }
});

test('before the guide, whoever lacks what it takes learns where to find it', async ({ page }) => {
  await page.goto(guidePath('es'));
  const gate = page.getByRole('group').filter({ hasText: '¿Ya identificaste tu número de cliente' }).first();
  await expect(gate.getByRole('link')).toHaveCount(0);
  await gate.getByText('No, ¿dónde los encuentro?').click();
  await expect(gate.getByRole('listitem').getByRole('link')).toHaveCount(4);
});

test('on a phone neither the question of consent nor the one before the guide pushes the guide away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of ['es', 'en'] as const) {
    await page.goto(guidePath(locale));
    const heading = await page.locator('first-login-guide').getByRole('heading', { level: 1 }).boundingBox();
    expect((heading?.y ?? 740) + (heading?.height ?? 0), locale).toBeLessThan(0.65 * 740);
  }
});

test('a menu closes by Escape, which gives the focus back, and by a press elsewhere', async ({ page }) => {
  await page.goto('/es/');
  const button = page.getByRole('banner').getByText('Banca en Línea');
  const link = page.getByRole('banner').getByRole('link', { name: 'Ingresar a BancaNet' });
  await button.click();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(page.locator('summary', { hasText: 'Banca en Línea' })).toBeFocused();
  await button.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(link).toBeHidden();
});
