import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { publicAddress } from '../../../site/src/lib/public-address.ts';
import { paths } from '../../../site/tools/lib/paths.ts';
import { GuideOnScreen, packOf } from '../support/guide.ts';
import { expect, pageWith, type Partner, test } from '../support/partner.ts';

const bank = new URL(publicAddress()).origin;
const pasted = readFileSync(
  join(paths.dist, 'client', 'widget', 'packs', 'primer-ingreso.es.snippet.txt'),
  'utf8',
);

/**
 * A page with the snippet as it was copied, under the policy that it needs; the built site answers for the bank.
 * @param script what is served in the place of the guide's own
 */
async function openPasted(page: Page, { serve }: Partner, baseURL = '', script?: string): Promise<void> {
  await page.route(`${bank}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(bank, baseURL) });
    const isScript = response.url().endsWith('.js');
    await route.fulfill({ response, ...(isScript && script !== undefined && { body: script }) });
  });
  const policy = `default-src 'none'; img-src data:; script-src ${bank}; connect-src ${bank}`;
  await page.goto(serve({ '/': { body: pageWith(pasted), headers: { 'content-security-policy': policy } } }));
}

test('the whole guide, pasted into a page, is walked: its script is the one that its integrity names', async ({
  page,
  partner,
  baseURL,
}) => {
  await openPasted(page, partner, baseURL);
  const guide = new GuideOnScreen(page, await packOf('es'));
  await guide.walkToApp();
  expect(pasted).toMatch(
    /^<script src="\S+" integrity="sha384-[\w+/]{64}" crossorigin="anonymous" referrerpolicy="no-referrer" async>/,
  );
});

test.describe('where another script is served', () => {
  test.use({ expectedMessages: [/integrity/] });

  test('the whole guide, pasted into a page, stays as text', async ({ page, partner, baseURL }) => {
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await openPasted(page, partner, baseURL, 'document.body.textContent = "taken over"');
    await refused;
    await expect(page.getByRole('heading', { name: (await packOf('es')).title })).toBeVisible();
  });
});
