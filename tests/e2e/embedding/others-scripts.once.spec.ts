import { GuideOnScreen, packOf } from '../support/guide.ts';
import { expect, guideTag, pageWith, scriptTag, test } from '../support/partner.ts';

/** What old libraries and other people's scripts do to a page. */
const habits = {
  'gives every object a method':
    'Object.prototype.extend = function (other) { return Object.assign(this, other); };',
  'gives every array and every text one':
    'Array.prototype.remove = String.prototype.format = Function.prototype.method = function () { return this; };',
  'writes arrays as JSON in a way of its own':
    'Array.prototype.toJSON = function () { return this.join(); };',
  'counts requests': 'const ask = fetch; window.fetch = (what, how) => ask(new Request(what, how));',
  'takes Intl away': 'delete window.Intl;',
};

for (const [habit, code] of Object.entries(habits))
  test(`on a page whose script ${habit}, the guide walks`, async ({ page, partner }) => {
    await page.goto(
      partner.serve({
        '/': pageWith(
          guideTag(partner.widget, 'history="replace" persist="session"') + scriptTag(partner.widget),
          {
            head: `<script>${code}</script>`,
          },
        ),
      }),
    );
    const guide = new GuideOnScreen(page, await packOf('es'));
    await guide.walkToApp();
  });

test.describe('a page that is XML', () => {
  test.use({ expectedMessages: [/is invalid XML/] });

  test('keeps what stands between the tags, and asks for one pack', async ({ page, partner }) => {
    const tags = guideTag(partner.widget) + scriptTag(partner.widget).replace(' async', ' async="async"');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(
      partner.serve({
        '/': {
          body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="es"><head><title>A partner</title></head><body>${tags}</body></html>`,
          type: 'application/xhtml+xml',
        },
      }),
      { waitUntil: 'networkidle' },
    );
    await expect(page.locator('#whole')).toBeVisible();
    expect(requests.filter((url) => url.endsWith('.json'))).toHaveLength(1);
  });
});
