import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Pack } from '@first-login/shared/guide';
import { withVerifiedPhone, words } from './guide.ts';
import { pageWith } from './partner.ts';

/** The registry's partner for who builds an embedding, and a site that no registry has. */
export const partner = 'https://partner.example/';
export const stranger = 'https://stranger.example/';

const events = ['guide-ready', 'guide-stage', 'guide-outcome', 'guide-link', 'guide-error', 'guide-share'];

interface Told {
  name: string;
  detail: unknown;
}

const policy = (bank: string) =>
  [
    "default-src 'none'",
    'img-src data:',
    `script-src ${bank}`,
    `frame-src ${bank}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** A page of another origin with the guide in a frame. What its own script could learn is kept in `told`. */
export async function open(
  page: Page,
  origin: string,
  bank: string,
  attributes = '',
  headers: Record<string, string> = {},
): Promise<FrameLocator> {
  const body = `<h1>A partner</h1>
    <first-login-guide isolation="iframe" ${attributes}><p id="whole">The whole guide, to read.</p></first-login-guide>
    <script src="${bank}/widget/first-login-guide-frame.js" defer></script>`;
  await page.route(`${origin}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy(bank), ...headers },
      body: pageWith(body, { html: 'lang="en"' }),
    }),
  );
  await page.addInitScript((names) => {
    if (window.top !== window) return;
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    for (const name of names)
      addEventListener(name, (event) =>
        told.push({ name, detail: (event as CustomEvent).detail as unknown }),
      );
    addEventListener('message', (event) => told.push({ name: 'message', detail: event.data as unknown }));
  }, events);
  await page.goto(origin);
  return page.frameLocator('iframe');
}

/**
 * A page of the partner's that makes the bank's frame by itself and sends what it likes: greetings from a window that is not
 * its parent, and messages through the channel.
 */
export async function forge(page: Page, bank: string): Promise<FrameLocator> {
  const body = `<iframe id="decoy"></iframe><iframe id="bank" style="height:700px" src="${bank}/widget/frame/guide.html"></iframe>
    <script>
      const frame = document.getElementById('bank');
      frame.addEventListener('load', () => {
        const greet = (poster, looks) => {
          const { port1, port2 } = new MessageChannel();
          const options = { locale: 'en', attributes: {}, looks, colorScheme: 'light' };
          poster(frame.contentWindow, { greeting: 'first-login-guide/1', options }, port2);
          return port1;
        };
        const decoy = document.getElementById('decoy').contentWindow;
        decoy.eval('globalThis.post = (to, data, port) => to.postMessage(data, "*", [port])');
        greet(decoy.post, { accent: 'red' });
        frame.contentWindow.postMessage(null, '*');
        globalThis.port = greet((to, data, port) => to.postMessage(data, '*', [port]), {});
        globalThis.received = [];
        port.onmessage = ({ data }) => received.push(data);
      });
    </script>`;
  await page.route(`${partner}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: pageWith(body) }),
  );
  await page.goto(partner);
  return page.frameLocator('#bank');
}

export const toldTo = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'told') as Told[]);

export async function walk(frame: FrameLocator, pack: Pack): Promise<void> {
  await frame.getByRole('button', { name: words.en.start }).click();
  for (const answer of Object.values(withVerifiedPhone)) {
    await frame.locator(`input[value="${answer}"]`).check();
    await frame.locator('.primary').click();
  }
  const route = pack.routes.find(({ id }) => id === 'app-verified-phone');
  await expect(frame.getByRole('heading', { name: route?.title ?? '' })).toBeVisible();
}
