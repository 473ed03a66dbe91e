import { GuideOnScreen, packOf, withTemporaryKey } from '../support/guide.ts';
import { expect, pageWith, scriptTag, test } from '../support/partner.ts';
import { bundle } from './bundle.ts';

const { customerNumber: _, ...askedOf } = withTemporaryKey;

for (const [name, app] of Object.entries({ React: 'react.ts', Vue: 'vue.ts', Svelte: 'svelte.ts' }))
  test(`in a page of ${name}, the guide takes properties, tells events, changes its language and goes`, async ({
    page,
    partner,
  }) => {
    const pack = `${partner.widget}/packs/primer-ingreso.{locale}.json`;
    const body = `<script src="/app.js" defer></script><div id="app"></div>`;
    const url = partner.serve({
      '/': pageWith(body, { head: scriptTag(partner.widget) }).replace(
        '<body>',
        `<body data-pack="${pack}">`,
      ),
      '/app.js': { body: await bundle(app), type: 'text/javascript' },
    });
    await page.goto(url);
    const guide = new GuideOnScreen(page, await packOf('es'));
    await guide.ready();
    // The number is known from the property: the first question is the next one.
    await guide.primary().click();
    await guide.answer(askedOf, guide.click);
    await expect(page.locator('#told')).toHaveText('outcome');
    await page.locator('#english').click();
    const english = new GuideOnScreen(page, await packOf('en'));
    const route = english.pack.routes.find(({ id }) => id === 'app-temporary-key');
    await english.expectPlace('outcome', route?.title ?? '');
    await page.locator('#toggle').click();
    await expect(guide.root).toHaveCount(0);
    await page.locator('#toggle').click();
    await english.ready();
    expect(await english.place(), 'another guide, that begins anew').toBe('needs');
  });
