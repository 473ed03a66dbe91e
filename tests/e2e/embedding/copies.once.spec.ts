import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../../site/tools/lib/paths.ts';
import { GuideOnScreen, packOf } from '../support/guide.ts';
import { expect, guideTag, pageWith, scriptTag, test } from '../support/partner.ts';

const script = readFileSync(join(paths.dist, 'client', 'widget', 'first-login-guide.js'), 'utf8');
const { version } = JSON.parse(readFileSync(join(paths.widget, 'package.json'), 'utf8')) as {
  version: string;
};

/** The script as a former release would be: all that tells it apart here is its version. */
const older = script.replaceAll(version, '0.0.1');

const versionOf = (guide: GuideOnScreen) =>
  guide.root.evaluate((element: HTMLElementTagNameMap['first-login-guide']) => element.version);

test('the script twice on a page is as good as once', async ({ page, partner }) => {
  const tag = scriptTag(partner.widget);
  await page.goto(partner.serve({ '/': pageWith(`${tag}${guideTag(partner.widget)}${tag}`) }));
  await new GuideOnScreen(page, await packOf('es')).walkToApp();
});

for (const [order, tags, expected] of [
  ['an older version before a newer one', ['/older.js', ''], '0.0.1'],
  ['a newer version before an older one', ['', '/older.js'], version],
] as const)
  test(`${order}: the first counts, and both keep quiet`, async ({ page, partner }) => {
    expect(older, 'the version is written in the script').not.toBe(script);
    const newer = `${partner.widget}/first-login-guide.js`;
    const scripts = tags.map((src) => `<script src="${src || newer}" defer></script>`);
    await page.goto(
      partner.serve({
        '/': pageWith(`${scripts.join('')}${guideTag(partner.widget)}`),
        '/older.js': { body: older, type: 'text/javascript' },
      }),
    );
    const guide = new GuideOnScreen(page, await packOf('es'));
    await guide.walkToApp();
    expect(await versionOf(guide)).toBe(expected);
  });

test('a bank that does not answer holds up neither the page’s own scripts nor its text between the tags', async ({
  page,
  partner,
}) => {
  await page.route('**/first-login-guide.js', () => undefined);
  const own =
    '<script>addEventListener("DOMContentLoaded", () => { document.title = "all of it"; });</script>';
  const body = `${own}${scriptTag(partner.widget)}${guideTag(partner.widget)}`;
  await page.goto(partner.serve({ '/': pageWith(body) }), { waitUntil: 'commit' });
  await expect(page).toHaveTitle('all of it');
  await expect(page.locator('#whole')).toBeVisible();
});

test('out of a template, in another shadow root, and twice on a page, each guide walks by itself', async ({
  page,
  partner,
}) => {
  const template = `<template id="copy">${guideTag(partner.widget, 'locale="en"')}</template>`;
  await page.goto(
    partner.serve({ '/': pageWith(`${template}<div id="host"></div>${scriptTag(partner.widget)}`) }),
  );
  await page.evaluate(() => {
    const copy = document.querySelector<HTMLTemplateElement>('#copy');
    const host = document.querySelector('#host');
    if (!copy || !host) return;
    const add = (parent: ParentNode, name: string) => {
      const element = document.importNode(copy.content, true).firstElementChild;
      element?.setAttribute('data-name', name);
      if (element) parent.append(element);
    };
    add(host.attachShadow({ mode: 'open' }), 'in shadow');
    add(document.body, 'in light');
  });
  const named = async (name: string) => {
    const guide = new GuideOnScreen(page, await packOf('en'));
    return Object.assign(guide, { root: page.locator(`[data-name="${name}"]`) });
  };
  const [first, second] = [await named('in shadow'), await named('in light')];
  await first.walkToApp();
  await second.ready();
  expect(await second.place()).toBe('needs');
  await second.walkToApp();
});

test('in a frame of another page, the guide walks, and its history stays the frame’s', async ({
  page,
  partner,
}) => {
  const url = partner.serve({
    '/': pageWith('<iframe src="/frame" title="Guide" width="800" height="900"></iframe>'),
    '/frame': pageWith(guideTag(partner.widget, 'history="replace"') + scriptTag(partner.widget)),
  });
  await page.goto(url);
  const guide = new GuideOnScreen(page, await packOf('es'));
  Object.assign(guide, { root: page.frameLocator('iframe').locator('first-login-guide') });
  await guide.walkToApp();
  expect(page.url()).toBe(url);
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('null');
});
