import { defaultLocale } from '@first-login/shared/locales';
import { expectAccessible } from '../support/axe.ts';
import { everyPage } from '../support/every-page.ts';
import { typicalPages } from '../support/pages.ts';
import { test } from '../support/test.ts';

test.use({ expectedMessages: [/status of 404/], expectedCookies: ['consent'] });

for (const { type, locale, path } of typicalPages) {
  test(`a ${type} page is accessible in ${locale}`, async ({ page, isMobile, baseURL }) => {
    // On a phone the question for consent lies over what can be scrolled from under it, which axe takes for covered. It is
    // there on desktop, where nothing lies under it.
    if (isMobile) await page.context().addCookies([{ name: 'consent', value: 'no', url: String(baseURL) }]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    // In light and on desktop every page of the site is tried, elsewhere. Colours do not change with the language.
    const light = isMobile || !everyPage.includes(path) ? (['light'] as const) : [];
    const dark = !isMobile || locale === defaultLocale ? (['dark'] as const) : [];
    for (const colorScheme of [...light, ...dark]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page);
    }
  });
}

test('nothing is wider than the screen', async ({ page }) => {
  for (const { path } of typicalPages) {
    await page.goto(path);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    test.expect(excess, path).toBe(0);
  }
});
