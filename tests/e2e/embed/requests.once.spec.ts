import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { type Choice, firstChoice, snippet } from '../../../site/src/lib/embed/snippet.ts';
import { paths } from '../../../site/tools/lib/paths.ts';
import type { Manifest } from '../../../site/tools/release/manifest.ts';
import { GuideOnScreen, packOf, withVerifiedPhone, words } from '../support/guide.ts';
import { expect, guideTag, otherNames, pageWith, scriptTag, test } from '../support/partner.ts';
import { walkToTheEnd } from '../support/walks.ts';

test.use(otherNames);

const widget = join(paths.dist, 'client', 'widget');
const { version, files } = JSON.parse(readFileSync(join(widget, '1', 'manifest.json'), 'utf8')) as Manifest;
const integrityOf = (name: string) => files.find(({ path }) => path === name)?.integrity ?? '';

/** A page that tells everybody its address, which holds what nobody else should learn. */
const site = 'https://partner.example';
const address = `${site}/account?customer=1234`;

/** The snippet of the partners' page for a choice, with the built site for the bank. */
const snippetFor = (choice: Partial<Choice>, origin: string) =>
  snippet(
    { ...firstChoice, ...choice },
    {
      origin,
      version,
      integrity: {
        shadow: integrityOf('first-login-guide.js'),
        iframe: integrityOf('first-login-guide-frame.js'),
      },
      guide: 'primer-ingreso',
      page: { href: `${origin}/es/guias/primer-ingreso/`, title: 'Guía' },
      official: '',
    },
  );

interface Asked {
  path: string;
  /** The headers that say where the request comes from. */
  origin: string | undefined;
  referer: string | undefined;
}

async function told(request: Request): Promise<Asked> {
  const { origin, referer } = await request.allHeaders();
  return { path: new URL(request.url()).pathname.replace(/^\/widget\//, ''), origin, referer };
}

/** What the bank is asked for by the snippet on that page, in any order. */
async function requestsOf(page: Page, choice: Partial<Choice>, bank: string): Promise<Asked[]> {
  const asked: Promise<Asked>[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(bank)) asked.push(told(request));
  });
  await page.route(`${site}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'referrer-policy': 'unsafe-url' },
      body: pageWith(snippetFor(choice, bank)),
    }),
  );
  await page.goto(address);
  const guide = choice.isolation === 'iframe' ? page.frameLocator('iframe') : page;
  await expect(guide.getByRole('button', { name: words.es.start })).toBeVisible();
  return (await Promise.all(asked)).toSorted((one, other) => one.path.localeCompare(other.path));
}

test('two requests, none with the page’s address; the pack’s says the origin, as CORS has it', async ({
  page,
  baseURL,
}) => {
  expect(await requestsOf(page, { version: 'rolling' }, baseURL ?? '')).toEqual([
    { path: '1/first-login-guide.js', origin: undefined, referer: undefined },
    { path: 'packs/primer-ingreso.es.json', origin: site, referer: undefined },
  ]);
});

test('with integrity, the script’s request says the origin too', async ({ page, baseURL }) => {
  expect(await requestsOf(page, {}, baseURL ?? '')).toEqual([
    { path: `${version}/first-login-guide.js`, origin: site, referer: undefined },
    { path: 'packs/primer-ingreso.es.json', origin: site, referer: undefined },
  ]);
});

test('in a frame there are six; those of the frame say nothing of the page', async ({ page, baseURL }) => {
  const bank = baseURL ?? '';
  const inside = `${bank}/widget/frame/guide.html`;
  expect(await requestsOf(page, { isolation: 'iframe' }, bank)).toEqual([
    { path: `${version}/first-login-guide-frame.js`, origin: site, referer: undefined },
    { path: 'first-login-guide.js', origin: undefined, referer: inside },
    { path: 'frame/frame.css', origin: undefined, referer: inside },
    { path: 'frame/frame.js', origin: undefined, referer: inside },
    { path: 'frame/guide.html', origin: undefined, referer: undefined },
    { path: 'packs/primer-ingreso.es.json', origin: undefined, referer: undefined },
  ]);
});

test('an opinion goes where the page says, without the page’s address', async ({ page, partner }) => {
  const sent = page.waitForRequest(/\/opinion$/);
  const tag = guideTag(partner.widget, `feedback-src="${partner.origin}/opinion"`);
  await page.goto(
    partner.serve({
      '/': { body: pageWith(tag + scriptTag(partner.widget)), headers: { 'referrer-policy': 'unsafe-url' } },
      '/opinion': '{}',
    }),
  );
  const guide = new GuideOnScreen(page, await packOf('es'));
  await guide.ready();
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  await walkToTheEnd(guide, 'app-verified-phone', words.es);
  expect((await told(await sent)).referer).toBeUndefined();
});
