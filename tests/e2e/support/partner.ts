import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { findBrowser } from '../../../site/tools/browser/find.ts';

/** A file of a partner's server. */
export interface PartnerFile {
  body: string;
  /** Media type; HTML by default. */
  type?: string;
  headers?: Record<string, string>;
}

/** A server on another origin than the help center's: pages that are not ours. */
export interface Partner {
  origin: string;
  /** Where the help center serves the script and the packs. */
  widget: string;
  /** Puts files at paths, and gives the address of the first. */
  serve: (files: Record<`/${string}`, string | PartnerFile>) => string;
}

interface Fixtures {
  partner: Partner;
  /** Messages in the console that the test brings about itself. */
  expectedMessages: RegExp[];
  wellBehaved: undefined;
}

/** A test on a partner's page, which must say nothing in the console: neither errors nor breaches of its policy. */
export const test = base.extend<Fixtures>({
  expectedMessages: [[], { option: true }],
  partner: async ({ baseURL }, use) => {
    const files = new Map<string, PartnerFile>();
    const server = createServer(({ url = '/' }, response) => {
      const { body, type = 'text/html', headers = {} } = files.get(url) ?? { body: '' };
      response.writeHead(files.has(url) ? 200 : 404, {
        'content-type': `${type}; charset=utf-8`,
        ...headers,
      });
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use({
      origin,
      widget: `${baseURL ?? ''}/widget`,
      serve: (added) => {
        for (const [path, file] of Object.entries(added))
          files.set(path, typeof file === 'string' ? { body: file } : file);
        return origin + (Object.keys(added)[0] ?? '/');
      },
    });
    server.closeAllConnections();
    server.close();
  },
  wellBehaved: [
    async ({ page, expectedMessages }, use) => {
      const faults: string[] = [];
      const note = (text: string) => {
        if (!expectedMessages.some((expected) => expected.test(text))) faults.push(text.slice(0, 300));
      };
      page.on('console', (message) => note(`console: ${message.text()}`));
      page.on('pageerror', ({ message }) => note(`error: ${message}`));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
      await use(undefined);
      expect(faults, 'what the page should not have said').toEqual([]);
    },
    { auto: true },
  ],
});

/** The script's tag and the guide's, as the embedding guide tells partners to write them. */
export const scriptTag = (widget: string) =>
  `<script src="${widget}/first-login-guide.js" referrerpolicy="no-referrer" async></script>`;
export const guideTag = (widget: string, attributes = '') =>
  `<first-login-guide pack="${widget}/packs/primer-ingreso.{locale}.json" ${attributes}>
    <p id="whole">The whole guide, to read.</p>
  </first-login-guide>`;

/** A page of a partner, in Spanish. */
export const pageWith = (body: string, { head = '', html = 'lang="es"' } = {}) => `<!doctype html>
<html ${html}>
  <head><meta charset="utf-8"><title>A partner</title><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
  <body>${body}</body>
</html>`;

export { expect };

const { executablePath, args } = findBrowser();

/** For pages on names that the tests serve themselves: a browser else keeps the sites of the world from this machine's own. */
export const otherNames = {
  launchOptions: { executablePath, args: [...args, '--disable-features=LocalNetworkAccessChecks'] },
};
