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

    const route = pack.routes.find(({ id }) => id === 'app-verified-phone');
    await guide.expectPlace('outcome', route?.title ?? '');
    await guide.root.getByRole('button', { name: say.steps }).click();
    for (const id of route?.steps ?? []) {
      await guide.expectPlace(`steps.${id}`, pack.steps.find((step) => step.id === id)?.title ?? '');
      await guide.root.getByRole('checkbox').check();
      await guide.primary().click();
    }
    expect(await guide.place()).toBe('security');
    for (const { id, official } of pack.drill) {
      const card = guide.root.locator('.drill > li').filter({ has: page.locator(`#address-${id}`) });
      await card
        .getByRole('radio')
        .nth(official ? 0 : 1)
        .check();
      await expect(card.getByRole('status')).not.toBeEmpty();
    }
    await guide.primary().click();
    expect(await guide.place()).toBe('finish');
    await guide.root.getByRole('button', { name: say.yes }).click();
    await guide.root.locator('[role="group"] button').first().click();
    await expect(guide.root.getByText(say.thanks)).toBeVisible();

    await page.goto(article(locale));
    await page.locator('.feedback .choice', { has: page.locator('[value="yes"]') }).click();
    await page.locator('.feedback button').click();
    await expect(page.locator('.feedback .thanks')).toBeVisible();
  });

  test(`by keyboard alone: from the start to the outcome and on to the steps, in ${locale}`, async ({
    page,
  }) => {
    const guide = await openGuide(page, locale);
    const press = (key: string) => page.keyboard.press(key);
    const focusOn = async (target: ReturnType<GuideOnScreen['primary']>) => {
      for (let presses = 0; presses < 80; presses += 1) {
        if (
          await target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)
        )
          return;
        await press('Tab');
      }
      throw new Error('The Tab key does not reach it.');
    };
    await focusOn(guide.primary());
    await press('Enter');
    await guide.answer(withTemporaryKey, async (answer) => {
      const group = guide.root.getByRole('radio');
      await focusOn(group.first());
      const wanted = guide.choice(answer);
      await press('Space');
      for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses += 1)
        await press('ArrowDown');
      await focusOn(guide.primary());
      await press('Enter');
    });
    const route = guide.pack.routes.find(({ id }) => id === 'app-temporary-key');
    await guide.expectPlace('outcome', route?.title ?? '');
    await expect(guide.root.locator('.note')).toHaveCount(1);
    await focusOn(guide.primary());
    await press('Enter');
    expect(await guide.place()).toBe(`steps.${route?.steps[0] ?? ''}`);
  });
}
