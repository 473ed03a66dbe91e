import { locales } from '@first-login/shared/locales';
import { pathTo } from '../../../site/src/lib/routes.ts';
import { typicalPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

// The page for what does not exist is sent as such.
test.use({ expectedMessages: [/status of 404/] });

// The test itself fails on anything in the console. What breaks the policy is told there, and counted here as well.
const others = locales.flatMap((locale) =>
  (['check', 'offline'] as const).map((to) => ({ type: to, locale, path: pathTo(locale, { to }) })),
);

test('every type of page keeps its own policy: none has an inline exception, none breaks it', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  for (const { path } of [...typicalPages, ...others]) {
    await page.goto(path);
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).toMatch(/script-src [^;]*'sha256-/);
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    // An empty `style` is what is left where a script set one and took it back.
    const inline = page.locator('[style]:not([style=""]), [onclick], [onload], [onerror]');
    expect(await inline.count(), path).toBe(0);
  }
});

test.describe('what does not belong to a page', () => {
  test.use({ expectedMessages: [/Content Security Policy|TrustedHTML|TrustedScript/] });

  test('does not run in it: scripts, handlers, markup from text, a worker of another address', async ({
    page,
  }) => {
    await page.goto('/es/');
    const outcome = await page.evaluate(async () => {
      const fails = (run: () => unknown) => {
        try {
          run();
          return false;
        } catch {
          return true;
        }
      };
      const element = document.createElement('script');
      element.append("document.title = 'broken'");
      const button = document.createElement('button');
      return {
        element: fails(() => document.head.append(element)) || document.title !== 'broken',
        handler:
          fails(() => button.setAttribute('onclick', "document.title = 'broken'")) ||
          (button.click(), document.title !== 'broken'),
        markup: fails(() => (document.body.innerHTML = '<img src=x>')),
        worker: await navigator.serviceWorker.register('/widget/first-login-guide.js').then(
          () => false,
          () => true,
        ),
      };
    });
    expect(outcome).toEqual({ element: true, handler: true, markup: true, worker: true });
  });

  test('and no page can be shown in a frame', async ({ page, baseURL }) => {
    await page.route('**/frame', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL ?? ''}/es/"></iframe>` }),
    );
    await page.goto('/frame');
    await page.waitForLoadState('networkidle');
    const [, frame] = page.frames();
    expect(await frame?.locator('main').count()).toBe(0);
  });
});
