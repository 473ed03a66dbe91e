import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { GuideOnScreen, packOf, withTemporaryKey } from '../support/guide.ts';
import { expect, guideTag, pageWith, scriptTag, test, type Partner } from '../support/partner.ts';
import { hosts, type Host } from './hosts.ts';

/** Same browser, same machine: what differs in more pixels than these, a customer would see. */
const sameLook = { threshold: 0.1, maxDiffPixelRatio: 0.0005 };

/** What every page has in common, ours and the hosts': where the guide stands, and in which width. */
const place = 'body { margin: 0 !important; padding: 0 !important }';

const hostPage = (
  partner: Partner,
  { css, html = '', around = (guide) => guide }: Omit<Host, 'name' | 'like'>,
) =>
  partner.serve({
    '/host': pageWith(`${around(guideTag(partner.widget))}${scriptTag(partner.widget)}`, {
      head: `<style>${css}</style><style>${place}</style>`,
      html: `lang="es" ${html}`,
    }),
  });

type Look = (stage: 'question' | 'outcome', guide: GuideOnScreen) => Promise<void>;

/** Walks by mouse to the outcome and looks at a question and at the outcome. */
async function walk(page: Page, url: string, look: Look): Promise<void> {
  await page.goto(url);
  const guide = new GuideOnScreen(page, await packOf('es'));
  await guide.ready();
  await guide.primary().click();
  await guide.answer(withTemporaryKey, async (answer) => {
    if (answer === 'yes') await look('question', guide);
    await guide.click(answer);
  });
  const route = guide.pack.routes.find(({ id }) => id === 'app-temporary-key');
  await guide.expectPlace('outcome', route?.title ?? '');
  await look('outcome', guide);
}

async function picture({ page, root }: GuideOnScreen): Promise<Buffer> {
  // A focus ring or a hover is no part of the look, nor is a last row of pixels that is half the host's.
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const clip = await root.locator('.root').evaluate((box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return { x: left, y: top, width: Math.floor(width), height: Math.floor(height) };
  });
  return page.screenshot({ clip, fullPage: true, animations: 'disabled' });
}

type Pictures = Record<string, Buffer>;
const ownPictures = new Map<string, Promise<Pictures>>();

/** Pictures of the guide on a page of our own. Taken once for all hosts that must look so. */
function ownLook(page: Page, partner: Partner, css: string): Promise<Pictures> {
  const take = async () => {
    const pictures: Pictures = {};
    await walk(page, hostPage(partner, { css }), async (stage, guide) => {
      pictures[stage] = await picture(guide);
    });
    return pictures;
  };
  const known = ownPictures.get(css) ?? take();
  ownPictures.set(css, known);
  return known;
}

/** Boxes of what is pressed, in the guide. Links in a sentence are as high as their line. */
const targets = (root: Locator) =>
  root.evaluate((element) =>
    [
      ...(element.shadowRoot?.querySelectorAll('button, summary, .choice, .check, .tel, .more li a') ?? []),
    ].map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return { target: target.textContent.trim().slice(0, 40), smallest: Math.min(width, height) };
    }),
  );

async function expectUsable(page: Page, guide: GuideOnScreen): Promise<void> {
  await expect(guide.root.locator('#heading')).toBeVisible();
  for (const { target, smallest } of await targets(guide.root))
    expect(smallest, `«${target}» is large enough to press`).toBeGreaterThanOrEqual(24);
  const size = await guide.root.locator('.root').evaluate((root) => getComputedStyle(root).fontSize);
  expect(parseFloat(size), 'size of the text').toBeGreaterThanOrEqual(16);
  const { violations } = await new AxeBuilder({ page })
    .include('first-login-guide')
    .withRules(['color-contrast', 'target-size'])
    .setLegacyMode()
    .analyze();
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.flat().join(' ')}`)),
  ).toEqual([]);
}

// Small pictures are compared sooner.
test.use({ viewport: { width: 800, height: 900 } });

test.describe('on a page with', () => {
  for (const { name, like, ...host } of hosts) {
    test(`${name}, the guide looks as on a page of its own, and is usable`, async ({ page, partner }) => {
      const own = like === undefined ? {} : await ownLook(page, partner, like);
      await walk(page, hostPage(partner, host), async (stage, guide) => {
        await expectUsable(page, guide);
        const expected = own[stage];
        if (!expected) return;
        const file = `${name}-${stage}.png`.replaceAll(/[ %]+/g, '-');
        const path = test.info().snapshotPath(file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, expected);
        expect(await picture(guide)).toMatchSnapshot(file, sameLook);
      });
    });
  }
});

test('a page’s print styles do not reach the checklist, and the whole guide prints with the page', async ({
  page,
  partner,
}) => {
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  const css = `@media print {
    * { color: #fff !important; font-size: 4px !important }
    first-login-guide { display: none; visibility: hidden; opacity: 0 }
  }`;
  await page.goto(hostPage(partner, { css }));
  const guide = new GuideOnScreen(page, await packOf('es'));
  await guide.ready();
  await guide.root.evaluate((element: HTMLElementTagNameMap['first-login-guide']) => {
    element.print();
  });
  await page.emulateMedia({ media: 'print' });
  await expect(guide.root.locator('#heading'), 'no dead button on paper').toBeHidden();
  await expect(page.locator('#whole')).toBeVisible();
  const checklist = page.frameLocator('iframe').locator('.official');
  await expect(checklist).toContainText(guide.pack.institution.webAddress);
  const [color, size] = await checklist.evaluate((line) => {
    const { color, fontSize } = getComputedStyle(line);
    return [color, parseFloat(fontSize)];
  });
  expect(color).toBe('rgb(0, 0, 0)');
  expect(size).toBeGreaterThanOrEqual(16);
});
