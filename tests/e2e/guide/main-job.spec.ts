import { locales } from '@first-login/shared/locales';
import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import {
  GuideOnScreen,
  openGuide,
  packOf,
  withTemporaryKey,
  withVerifiedPhone,
  words,
} from '../support/guide.ts';
import { walkByKeyboard, walkToTheEnd } from '../support/walks.ts';

for (const locale of locales) {
  const say = words[locale];

  test(`by mouse: from the home page to the end of the guide, an article and an opinion, in ${locale}`, async ({
    page,
  }) => {
    const pack = await packOf(locale);
    await page.goto(`/${locale}/`);
    await page.getByRole('main').locator(`a[href$="/primer-ingreso/"]`).first().click();
    const guide = new GuideOnScreen(page, pack);
    await guide.ready();
    await expect(guide.heading(pack.title)).toBeVisible();
    await guide.root.getByRole('button', { name: say.start }).click();
    await guide.answer(withVerifiedPhone, guide.click);
    await walkToTheEnd(guide, 'app-verified-phone', say);

    await page.goto(article(locale));
    await page.locator('.feedback .choice', { has: page.locator('[value="yes"]') }).click();
    await page.locator('.feedback button').click();
    await expect(page.locator('.feedback .thanks')).toBeVisible();
  });

  test(`by keyboard alone: from the start to the outcome and on to the steps, in ${locale}`, async ({
    page,
  }) => {
    const guide = await openGuide(page, locale);
    await walkByKeyboard(guide, withTemporaryKey, 'app-temporary-key', () =>
      expect(guide.root.locator('.note')).toHaveCount(1),
    );
  });
}
