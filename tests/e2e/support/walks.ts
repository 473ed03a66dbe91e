import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import type { GuideOnScreen } from './guide.ts';

/** The controls that a walk presses by their words. */
interface Words {
  steps: string;
  yes: string;
  thanks: string;
}

const routeOf = (guide: GuideOnScreen, id: string) => {
  const route = guide.pack.routes.find((one) => one.id === id);
  if (!route) throw new Error(`The guide has no route «${id}».`);
  return route;
};

/** By mouse, from the outcome to the end: each step ticked, each address of the drill judged, an opinion given. */
export async function walkToTheEnd(guide: GuideOnScreen, routeId: string, say: Words): Promise<void> {
  const { pack, root, page } = guide;
  const route = routeOf(guide, routeId);
  await guide.expectPlace('outcome', route.title);
  await root.getByRole('button', { name: say.steps }).click();
  for (const id of route.steps) {
    await guide.expectPlace(`steps.${id}`, pack.steps.find((step) => step.id === id)?.title ?? '');
    await root.getByRole('checkbox').check();
    await guide.primary().click();
  }
  expect(await guide.place()).toBe('security');
  for (const { id, official } of pack.drill) {
    const card = root.locator('.drill > li').filter({ has: page.locator(`#address-${id}`) });
    await card
      .getByRole('radio')
      .nth(official ? 0 : 1)
      .check();
    await expect(card.getByRole('status')).not.toBeEmpty();
  }
  await guide.primary().click();
  expect(await guide.place()).toBe('finish');
  await root.getByRole('button', { name: say.yes }).click();
  await root.locator('[role="group"] button').first().click();
  await expect(root.getByText(say.thanks)).toBeVisible();
}

/** By keyboard alone, from the needs to the outcome and on to its first step. `look` is called at the outcome. */
export async function walkByKeyboard(
  guide: GuideOnScreen,
  answers: Record<string, string>,
  routeId: string,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const press = (key: string) => guide.page.keyboard.press(key);
  const focusOn = async (target: ReturnType<GuideOnScreen['primary']>) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element))
        return;
      await press('Tab');
    }
    throw new Error('The Tab key does not reach it.');
  };
  await focusOn(guide.primary());
  await press('Enter');
  await guide.answer(answers, async (answer) => {
    const group = guide.root.getByRole('radio');
    await focusOn(group.first());
    const wanted = guide.choice(answer);
    await press('Space');
    for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses += 1) await press('ArrowDown');
    await focusOn(guide.primary());
    await press('Enter');
  });
  const route = routeOf(guide, routeId);
  await guide.expectPlace('outcome', route.title);
  await look();
  await focusOn(guide.primary());
  await press('Enter');
  expect(await guide.place()).toBe(`steps.${route.steps[0] ?? ''}`);
}

/** Every stage, with a question's details open and an answer missing: accessible, and no wider than the screen. */
export async function lookAtEveryStage(
  page: Page,
  guide: GuideOnScreen,
  answers: Record<string, string>,
): Promise<void> {
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
  await guide.answer(answers, async (answer) => {
    for (const summary of await guide.root.locator('summary').all()) await summary.click();
    await look();
    await guide.click(answer);
  });
  for (const stage of ['outcome', 'steps', 'security', 'finish']) {
    while (!(await guide.place()).startsWith(stage)) await guide.primary().click();
    await look();
  }
}
