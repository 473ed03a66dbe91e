import { locales } from '@first-login/shared/locales';
import { expectAccessible } from '../support/axe.ts';
import { openGuide, withTemporaryKey } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every stage of the guide is accessible and fits the screen, in ${locale}, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const guide = await openGuide(page, locale);
      const look = async () => {
        await expectAccessible(page);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(excess, await guide.place()).toBe(0);
      };
      await look();
      await guide.primary().click();
      await guide.primary().click();
      await expect(guide.root.getByRole('alert')).not.toBeEmpty();
      await look();
      await guide.answer(withTemporaryKey, async (answer) => {
        for (const summary of await guide.root.locator('summary').all()) await summary.click();
        await look();
        await guide.click(answer);
      });
      for (const stage of ['outcome', 'steps', 'security', 'finish']) {
        while (!(await guide.place()).startsWith(stage)) await guide.primary().click();
        await look();
      }
    });
  }
}
