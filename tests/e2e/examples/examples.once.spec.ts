import { type Example, triedExamples } from '../../examples/examples.ts';
import { expectAccessible } from '../support/axe.ts';
import { GuideOnScreen, packOf } from '../support/guide.ts';
import { expect, test as base } from '../support/partner.ts';
import { servePage } from './pages.ts';

const bank = 'https://help.example';

/** The examples set `channel` themselves: it is not asked. */
const answers = { customerNumber: 'known', verifiedPhone: 'yes' };

/** Opens the example's page, with the built site for its bank. Gives the addresses that are asked for beyond the page's own. */
const test = base.extend<{ open: (example: Example) => Promise<string[]> }>({
  open: async ({ page, partner, baseURL }, use) => {
    const ends: (() => void)[] = [];
    await use(async (example) => {
      const { url, end } = await servePage(example, partner);
      ends.push(end);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith('data:')) asked.push(request.url());
      });
      await page.route(`${bank}/**`, async (route) => {
        const response = await route.fetch({
          url: route
            .request()
            .url()
            .replace(bank, baseURL ?? ''),
        });
        await route.fulfill({ response });
      });
      const answer = await page.goto(`${url}/`);
      const policy =
        answer?.headers()['content-security-policy'] ??
        (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content'));
      expect(policy, 'nothing is loaded that the policy does not name').toContain("default-src 'none'");
      return asked;
    });
    for (const end of ends) end();
  },
});

for (const example of triedExamples)
  test(`the example «${example.name}» shows the guide, hears its events, sets its answers and changes its language`, async ({
    page,
    open,
  }) => {
    test.slow(example.kind === 'served', 'Its own server starts first.');
    const asked = await open(example);
    const guide = new GuideOnScreen(page, await packOf('es'));
    await guide.ready();
    await expectAccessible(page);

    await guide.primary().click();
    await guide.answer(answers, guide.click);
    const route = guide.pack.routes.find(({ id }) => id === 'app-verified-phone');
    await guide.expectPlace('outcome', route?.title ?? '');
    await expect(page.locator('output')).toHaveText('outcome');
    await expect(guide.root.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'In English' }).click();
    const english = new GuideOnScreen(page, await packOf('en'));
    const inEnglish = english.pack.routes.find(({ id }) => id === 'app-verified-phone');
    await english.expectPlace('outcome', inEnglish?.title ?? '');
    await expect(page.getByRole('button', { name: 'En español' })).toBeVisible();

    if (example.hides) {
      await page.getByRole('button', { name: 'Ocultar la guía' }).click();
      await expect(guide.root).toHaveCount(0);
      await page.getByRole('button', { name: 'Mostrar la guía' }).click();
      await english.ready();
      expect(await english.place(), 'another guide, that begins anew').toBe('needs');
    }
    expect([...new Set(asked)], 'nothing but the script and the packs').toEqual([
      ...(example.script ? [`${bank}/widget/${example.script}`] : []),
      `${bank}/widget/packs/primer-ingreso.es.json`,
      `${bank}/widget/packs/primer-ingreso.en.json`,
    ]);
  });
