import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { GuideOnScreen, packOf, withVerifiedPhone } from '../support/guide.ts';

/** A page of somebody else: another origin, with one tag. */
const partnerPage = (origin: string) => `<!doctype html>
<html lang="en">
  <head><title>A partner</title><link rel="icon" href="data:," /></head>
  <body>
    <h1>A partner</h1>
    <script src="${origin}/widget/first-login-guide.js" defer></script>
    <first-login-guide pack="${origin}/widget/packs/primer-ingreso.{locale}.json">
      <p>The whole guide is at <a href="${origin}/en/guides/primer-ingreso/">the bank's help center</a>.</p>
    </first-login-guide>
  </body>
</html>`;

const test = base.extend<{ partner: string }>({
  partner: async ({ baseURL }, use) => {
    const server: Server = createServer((_, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; img-src data:; style-src 'self'; script-src ${baseURL ?? ''}; connect-src ${baseURL ?? ''}; require-trusted-types-for 'script'; trusted-types first-login-guide`,
      });
      response.end(partnerPage(baseURL ?? ''));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.close();
  },
});
const { expect } = test;

test('a page on another origin, with a strict policy, embeds the guide by one tag and walks it', async ({
  page,
  partner,
  baseURL,
}) => {
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(partner);
  const guide = new GuideOnScreen(page, await packOf('en'));
  await guide.walkToApp();
  while ((await guide.place()) !== 'security') await guide.primary().click();
  await expect(guide.root.getByText('You are on 127.0.0.1: do not type your password here.')).toBeVisible();
  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([
    partner,
    `${baseURL ?? ''}/widget/first-login-guide.js`,
    `${baseURL ?? ''}/widget/packs/primer-ingreso.en.json`,
  ]);
});

test('links of the guide lead to the help center from a partner’s page', async ({
  page,
  partner,
  baseURL,
}) => {
  await page.goto(partner);
  const guide = new GuideOnScreen(page, await packOf('en'));
  await guide.ready();
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  await expect(guide.root.locator('.more li a').first()).toHaveAttribute(
    'href',
    new RegExp(`^${baseURL ?? ''}/en/`),
  );
});
