import { test as base, expect } from '@playwright/test';

interface Options {
  /** Messages in the console that the test brings about itself. */
  expectedMessages: RegExp[];
  /** Names of cookies that the test brings about itself. */
  expectedCookies: string[];
}

/**
 * A test on a page of the site. Whatever it does, the page must say nothing in the console (a violation of its policy is
 * told there), ask no other site for anything and, unless the test itself consents, leave no cookie.
 */
export const test = base.extend<Options & { wellBehaved: undefined }>({
  expectedMessages: [[], { option: true }],
  expectedCookies: [[], { option: true }],
  wellBehaved: [
    async ({ page, context, baseURL, expectedMessages, expectedCookies }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (!expectedMessages.some((expected) => expected.test(text)))
          faults.push(`console: ${text.slice(0, 300)}`);
      });
      page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && new URL(url).origin !== baseURL) faults.push(`request: ${url}`);
      });
      await use(undefined);
      for (const { name } of await context.cookies())
        if (!expectedCookies.includes(name)) faults.push(`cookie: ${name}`);
      expect(faults, 'what the page should not have done').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
