import { defaultLocale, locales } from '@first-login/shared/locales';
import { openGuide, withTemporaryKey } from '../support/guide.ts';
import { test } from '../support/test.ts';
import { lookAtEveryStage } from '../support/walks.ts';

test.use({ expectedCookies: ['consent'] });

for (const locale of locales) {
  // Colours do not change with the language.
  for (const colorScheme of locale === defaultLocale ? (['light', 'dark'] as const) : (['light'] as const)) {
    test(`every stage of the guide is accessible and fits the screen, in ${locale}, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const guide = await openGuide(page, locale);
      // The question for consent stands over the foot of the screen, and half over what happens to be there.
      await page.locator('.consent button').last().click();
      await page.locator('.consent .hide:visible').click();
      await lookAtEveryStage(page, guide, withTemporaryKey);
    });
  }
}
