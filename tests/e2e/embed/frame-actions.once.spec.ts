import type { FrameLocator, Page } from '@playwright/test';
import { pathTo } from '../../../site/src/lib/routes.ts';
import { open, partner, toldTo, walk } from '../support/framed.ts';
import { packOf } from '../support/guide.ts';
import { expect, otherNames, test } from '../support/partner.ts';

test.use(otherNames);

const ownPage = pathTo('en', { to: 'guides', id: 'primer-ingreso' });

/** A framed guide at its end, where it can be shared and printed. */
async function atTheEnd(
  page: Page,
  bank: string,
  headers: Record<string, string> = {},
): Promise<FrameLocator> {
  const frame = await open(page, partner, bank, 'partner="ejemplo"', headers);
  await walk(frame, await packOf('en'));
  const share = frame.getByRole('button', { name: 'Share' });
  while (!(await share.isVisible())) await frame.locator('.primary').click();
  return frame;
}

test('in a frame, the list is printed: the sandbox lets it, and the list is all that is on the paper', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const print = window.print.bind(window);
    window.print = () => {
      const { title, body } = document;
      Reflect.set(window.parent, 'printed', { title, text: body.innerText });
      // Some browsers say by themselves that printing is over, and the frame is gone with all its names.
      const over = new Event('afterprint');
      // What a sandbox forbids, the browser tells in the console.
      print();
      window.dispatchEvent(over);
    };
  });
  const frame = await atTheEnd(page, baseURL ?? '');
  await frame.getByRole('button', { name: 'Print my list' }).click();
  const printed = await frame
    .locator('html')
    .evaluate(() => Reflect.get(window, 'printed') as { title: string; text: string } | undefined);
  const pack = await packOf('en');
  expect(printed?.title).toBe(pack.title);
  expect(printed?.text).toContain(pack.institution.webAddress);
});

test('in a frame, what is shared is the guide’s page on the bank’s own site', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = await atTheEnd(page, baseURL ?? '');
  await frame.getByRole('button', { name: 'Share' }).click();
  await expect(frame.getByText('Link copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe(ownPage);
});

test('in a frame, a page may stop a share, each time anew', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = await atTheEnd(page, baseURL ?? '');
  await page.evaluate(() => {
    addEventListener('guide-share', (event) => event.preventDefault(), { once: true });
  });
  const shares = async () => (await toldTo(page)).filter(({ name }) => name === 'guide-share');
  const share = frame.getByRole('button', { name: 'Share' });
  await share.click();
  await expect.poll(shares).toHaveLength(1);
  await expect(frame.getByText('Link copied')).toHaveCount(0);
  await share.click();
  await expect(frame.getByText('Link copied')).toBeVisible();
  expect(await shares()).toHaveLength(2);
});

test.describe('on a page whose headers keep the clipboard to themselves', () => {
  test.use({ expectedMessages: [/permissions policy|Permissions policy/] });

  test('a sentence in the frame says the address, to be copied by hand', async ({ page, baseURL }) => {
    const frame = await atTheEnd(page, baseURL ?? '', {
      'permissions-policy': 'clipboard-write=()',
    });
    await frame.getByRole('button', { name: 'Share' }).click();
    await expect(
      frame.getByText(new RegExp(`We could not copy the link\\. Copy it from here: https?://.*${ownPage}`)),
    ).toBeVisible();
  });
});

test.describe('where the device has a sheet of its own to share by', () => {
  // This browser has none, and says so of a frame that may use it.
  test.use({ expectedMessages: [/Unrecognized feature: 'web-share'/] });

  test('the frame may use it', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      if (window.top === window)
        Object.assign(navigator, { share: () => Promise.reject(new Error('The page does not share.')) });
    });
    await open(page, partner, baseURL ?? '', 'partner="ejemplo"');
    const allowed = await page.locator('iframe').getAttribute('allow');
    expect(allowed?.split('; ')).toEqual(['clipboard-write', 'web-share']);
  });
});
