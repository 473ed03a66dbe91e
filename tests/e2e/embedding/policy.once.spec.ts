import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '@first-login/shared/locales';
import { paths } from '../../../site/tools/lib/paths.ts';
import { GuideOnScreen, packOf } from '../support/guide.ts';
import { expect, guideTag, pageWith, scriptTag, test, type Partner } from '../support/partner.ts';
import { bundle } from './bundle.ts';

/** The policy that the embedding guide tells partners to set, for a page with scripts of its own besides. */
const policy = ({ widget }: Partner, trustedTypes: string) => ({
  'content-security-policy': `default-src 'none'; img-src data:; style-src 'self'; script-src 'self' ${new URL(widget).origin}; connect-src ${new URL(widget).origin}; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`,
});

async function walk(page: Page, locale: Locale = 'es'): Promise<void> {
  const guide = new GuideOnScreen(page, await packOf(locale));
  await guide.walkToApp();
  while ((await guide.place()) !== 'finish') await guide.primary().click();
}

for (const first of ['the guide', 'the application'])
  test(`works beside another Lit application under a strict policy with Trusted Types, ${first} first`, async ({
    page,
    partner,
  }) => {
    const own = '<script src="/app.js" defer></script>';
    const guide = scriptTag(partner.widget);
    const url = partner.serve({
      '/': {
        body: pageWith(`<other-application>${guideTag(partner.widget)}</other-application>`, {
          head: first === 'the guide' ? guide + own : own + guide,
        }),
        headers: policy(partner, 'lit-html first-login-guide'),
      },
      '/app.js': { body: await bundle('lit.ts'), type: 'text/javascript' },
    });
    await page.goto(url);
    await walk(page);
    await page.getByRole('button', { name: 'Pressed 0 times' }).click();
    await expect(page.getByRole('button', { name: 'Pressed 1 times' })).toBeVisible();
  });

test.describe('a page that refuses the name of the guide’s policy', () => {
  test.use({ expectedMessages: [/policy|Policy|TrustedTypes/] });

  test('keeps the guide between the tags, to read, and says why in the console', async ({
    page,
    partner,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const url = partner.serve({
      '/': {
        body: pageWith(guideTag(partner.widget) + scriptTag(partner.widget)),
        headers: policy(partner, 'their-own'),
      },
    });
    await page.goto(url);
    await expect.poll(() => said.join('\n')).toContain('first-login-guide');
    await expect(page.locator('#whole')).toBeVisible();
    expect(await page.evaluate(() => customElements.get('first-login-guide') === undefined)).toBe(true);
  });
});

const documentation = readFileSync(join(paths.root, 'docs', 'embedding.md'), 'utf8');

/** Lines of the documentation, as the page of a partner would have them. */
function documented(lines: RegExp, { widget }: Partner): string {
  const [written = ''] = lines.exec(documentation) ?? [];
  expect(written, String(lines)).not.toBe('');
  return written.trim().replace(/\s+/g, ' ').replaceAll('https://help.example', new URL(widget).origin);
}
const needed = (partner: Partner) => documented(/^script-src https:\/\/help\.example;[^`]*/m, partner);

test('the policy in the documentation is all that the guide needs, and leaves the page’s own scripts be', async ({
  page,
  partner,
}) => {
  const own = "document.querySelector('#own').innerHTML = '<b>of the page</b>'";
  const url = partner.serve({
    '/': {
      body: pageWith(
        `<p id="own"></p>${guideTag(partner.widget, 'locale="en"')}${scriptTag(partner.widget)}<script src="/own.js" defer></script>`,
      ),
      headers: {
        'content-security-policy': `default-src 'none'; img-src data:; ${needed(partner).replace('script-src', "script-src 'self'")}`,
      },
    },
    '/own.js': { body: own, type: 'text/javascript' },
  });
  await page.goto(url);
  await expect(page.locator('#own b')).toHaveText('of the page');
  await walk(page, 'en');
});

test('a page that enforces Trusted Types adds the name that the documentation says', async ({
  page,
  partner,
}) => {
  const name = documented(/^trusted-types first-login-guide$/m, partner);
  const url = partner.serve({
    '/': {
      body: pageWith(guideTag(partner.widget, 'locale="en"') + scriptTag(partner.widget)),
      headers: {
        'content-security-policy': `default-src 'none'; img-src data:; ${needed(partner)}; require-trusted-types-for 'script'; ${name}`,
      },
    },
  });
  await page.goto(url);
  await walk(page, 'en');
});
