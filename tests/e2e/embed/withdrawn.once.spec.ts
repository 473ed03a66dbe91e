import type { Page } from '@playwright/test';
import { pathTo } from '../../../site/src/lib/routes.ts';
import { widgetPackage } from '../../../site/tools/release/widget-release.ts';
import { open, partner, stranger, toldTo } from '../support/framed.ts';
import { packOf, words } from '../support/guide.ts';
import { expect, otherNames, pageWith, test } from '../support/partner.ts';

test.use(otherNames);

const { version } = widgetPackage();

/** From here on, the bank serves packs that take this version back. */
const pull = (page: Page) =>
  page.route('**/widget/packs/**', async (route) => {
    const response = await route.fetch();
    const pack = (await response.json()) as object;
    await route.fulfill({ response, json: { ...pack, pulled: [version] } });
  });

const codes = async (page: Page) =>
  (await toldTo(page)).flatMap(({ name, detail }) =>
    name === 'guide-error' ? [(detail as { code: string }).code] : [],
  );

test.describe('a version that the bank has taken back', () => {
  test('closes in its frame as well, with the official address over the text between the tags', async ({
    page,
    baseURL,
  }) => {
    await page.clock.install();
    await pull(page);
    const frame = await open(page, partner, baseURL ?? '', 'partner="ejemplo"');
    const { webAddress } = (await packOf('en')).institution;
    await expect(frame.getByRole('alert')).toContainText(webAddress);
    await expect(page.locator('iframe')).toBeVisible();
    await expect(page.locator('#whole')).toBeVisible();
    await page.clock.fastForward('01:00');
    expect(await codes(page), 'the frame is not taken for one that did not open').toEqual(['withdrawn']);
  });

  test('closes where it was open, once its page asks for another pack', async ({ page, baseURL }) => {
    const frame = await open(page, partner, baseURL ?? '', 'partner="ejemplo"');
    await expect(frame.getByRole('button', { name: words.en.start })).toBeVisible();
    await expect(page.locator('#whole')).toBeHidden();
    await pull(page);
    await page.locator('first-login-guide').evaluate((guide) => guide.setAttribute('locale', 'es'));
    await expect(frame.getByRole('alert')).toContainText((await packOf('es')).institution.webAddress);
    await expect(page.locator('#whole')).toBeVisible();
  });
});

test.describe('a pack that does not come to the frame', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('is told over the text between the tags, and can be tried again', async ({ page, baseURL }) => {
    await page.route('**/widget/packs/**', (route) => route.abort());
    const frame = await open(page, partner, baseURL ?? '', 'partner="ejemplo"');
    const again = frame.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await expect(page.locator('iframe')).toBeVisible();
    await expect(page.locator('#whole')).toBeVisible();
    await page.unroute('**/widget/packs/**');
    await again.click();
    await expect(frame.getByRole('button', { name: words.en.start })).toBeVisible();
    await expect(page.locator('#whole')).toBeHidden();
  });
});

test.describe('a partner whose frame is refused', () => {
  test.use({
    expectedMessages: [
      /frame-ancestors|Failed to load resource|ERR_BLOCKED_BY_RESPONSE|does not match the recipient/,
    ],
  });

  test('shows the official address all the same: the snippet has it between the tags', async ({ page }) => {
    const { webAddress } = (await packOf('es')).institution;
    await page.goto(pathTo('es', { to: 'pages', id: 'integrar-la-guia' }));
    await page.getByLabel('Aislamiento').selectOption('iframe');
    const pasted = (await page.locator('[data-output="html"] code').textContent()) ?? '';
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.route(`${stranger}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: pageWith(pasted) }),
    );
    await page.goto(stranger);
    await refused;
    await expect(page.locator('first-login-guide').getByText(webAddress)).toBeVisible();
  });
});
