import { defaultLocale, locales } from '@first-login/shared/locales';
import { openGuide, withTemporaryKey } from '../support/guide.ts';
import { test } from '../support/test.ts';
import { lookAtEveryStage } from '../support/walks.ts';

for (const locale of locales) {
  // Colours do not change with the language.
  for (const colorScheme of locale === defaultLocale ? (['light', 'dark'] as const) : (['light'] as const)) {
    test(`every stage of the guide is accessible and fits the screen, in ${locale}, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await lookAtEveryStage(page, await openGuide(page, locale), withTemporaryKey);
    });
  }
}
