import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Guide, paths } from '@first-login/shared/guide';
import { buildWhiteLabel } from '../../../widget/examples/white-label/build.ts';
import { guidePack } from '../../../widget/examples/white-label/guide.ts';
import { locales } from '../../../widget/examples/white-label/languages.ts';
import { fields } from '../../widget/support/fields.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, type Partner, test } from '../support/partner.ts';

const folder = mkdtempSync(join(tmpdir(), 'white-label-'));
const file = (name: string) => readFileSync(join(folder, 'pages', name), 'utf8');

// One worker, and so one build.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => buildWhiteLabel(folder));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = { pt: 'index.html', en: 'en.html' } as const;
const words = { pt: 'Começar', en: 'Start' } as const;

/** The second bank's site, as it was built. */
function serve(partner: Partner, locale: keyof typeof pages): string {
  return partner.serve({
    [`/${pages[locale]}`]: file(pages[locale]),
    '/guide.js': { body: file('guide.js'), type: 'text/javascript' },
    '/theme.css': { body: file('theme.css'), type: 'text/css' },
  });
}

/** Walks a path by what stands on the screen. Gives the places that had something to type in, and the route reached. */
const walk = (page: Page, answers: readonly (readonly [string, string])[]) =>
  page.evaluate(
    async ([given, typed]) => {
      const guide = document.querySelector('first-login-guide');
      if (!guide) throw new Error('There is no guide.');
      const faults: string[] = [];
      const press = async (selector: string) => {
        guide.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
        await guide.updateComplete;
        if (guide.shadowRoot?.querySelector(typed)) faults.push(guide.state.place);
      };
      guide.reset();
      await guide.updateComplete;
      await press('.primary');
      for (const [, answer] of given) {
        await press(`input[value="${answer}"]`);
        await press('.primary');
      }
      return { faults, route: guide.summary().route };
    },
    [answers, fields] as const,
  );

for (const locale of locales)
  test(`a second bank’s guide, in ${locale}, is walked on every path with nothing to type in`, async ({
    page,
    partner,
  }) => {
    await page.goto(serve(partner, locale));
    await expect(page.getByRole('button', { name: words[locale] })).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => customElements.get('first-login-guide') !== undefined))
      .toBe(true);
    await expectAccessible(page);
    const all = paths(guidePack(locale) as Guide);
    expect(all.length).toBeGreaterThan(5);
    for (const { answers, route } of all) expect(await walk(page, answers)).toEqual({ faults: [], route });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });

test('nothing of the first bank leaks into it', () => {
  const first = /banamex|bancanet|audiom[aá]tico|netkey|1226|primer-ingreso|celular verificado/i;
  for (const name of [...Object.values(pages), 'guide.js', 'theme.css', 'guide.pt.json', 'guide.en.json'])
    expect(file(name), name).not.toMatch(first);
  // Spanish is the language of the sources: none of it is what a customer of this bank reads.
  expect(file(pages.pt)).not.toMatch(/[¿¡]|contraseña|Comenzar/);
});
