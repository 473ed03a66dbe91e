import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Pack, paths } from '@first-login/shared/guide';
import { buildWhiteLabel } from '../../../widget/examples/white-label/build.ts';
import { guidePack } from '../../../widget/examples/white-label/guide.ts';
import { locales } from '../../../widget/examples/white-label/languages.ts';
import { fields } from '../../widget/support/fields.ts';
import { expectAccessible } from '../support/axe.ts';
import { GuideOnScreen } from '../support/guide.ts';
import { expect, type Partner, test } from '../support/partner.ts';
import { lookAtEveryStage, walkByKeyboard, walkToTheEnd } from '../support/walks.ts';

const folder = mkdtempSync(join(tmpdir(), 'white-label-'));
const file = (name: string) => readFileSync(join(folder, 'pages', name), 'utf8');

// One worker, and so one build.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => buildWhiteLabel(folder));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = { pt: 'index.html', en: 'en.html' } as const;
const words = {
  pt: {
    start: 'Começar',
    steps: 'Ver os passos',
    yes: 'Sim, ajudou',
    thanks: 'Obrigado pela sua opinião.',
  },
  en: { start: 'Start', steps: 'See the steps', yes: 'Yes, it helped', thanks: 'Thank you.' },
} as const;

/** A customer with the contract's number and the letter; there is no need to ask for more. */
const withLetter = { contract: 'yes', activationLetter: 'yes' };
const events = ['ready', 'stage', 'outcome', 'feedback', 'share', 'link', 'locale', 'error'];

/** The second bank's site, as it was built. */
function serve(partner: Partner, locale: keyof typeof pages): string {
  return partner.serve({
    [`/${pages[locale]}`]: file(pages[locale]),
    '/guide.js': { body: file('guide.js'), type: 'text/javascript' },
    '/theme.css': { body: file('theme.css'), type: 'text/css' },
    '/guide.pt.json': { body: file('guide.pt.json'), type: 'application/json' },
    '/guide.en.json': { body: file('guide.en.json'), type: 'application/json' },
  });
}

/** The second bank's page, ready to be walked. */
async function open(page: Page, partner: Partner, locale: keyof typeof pages): Promise<GuideOnScreen> {
  await page.goto(serve(partner, locale));
  const guide = new GuideOnScreen(page, guidePack(locale) as Pack);
  await guide.ready();
  return guide;
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

for (const locale of locales) {
  test(`a second bank’s guide, in ${locale}, is walked on every path with nothing to type in`, async ({
    page,
    partner,
  }) => {
    const guide = await open(page, partner, locale);
    await expect(guide.root.getByRole('button', { name: words[locale].start })).toBeVisible();
    await expectAccessible(page);
    const all = paths(guide.pack);
    expect(all.length).toBeGreaterThan(5);
    for (const { answers, route } of all) expect(await walk(page, answers)).toEqual({ faults: [], route });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });

  test(`its main job is done by mouse, to the end and an opinion, in ${locale}`, async ({
    page,
    partner,
  }) => {
    const guide = await open(page, partner, locale);
    await guide.root.getByRole('button', { name: words[locale].start }).click();
    await guide.answer(withLetter, guide.click);
    await walkToTheEnd(guide, 'with-letter', words[locale]);
  });

  test(`its main job is done by keyboard alone, in ${locale}`, async ({ page, partner }) => {
    await walkByKeyboard(await open(page, partner, locale), withLetter, 'with-letter');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`its every stage is accessible and fits a phone, in ${locale}, ${colorScheme}`, async ({
      page,
      partner,
    }) => {
      test.slow();
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await lookAtEveryStage(page, await open(page, partner, locale), withLetter);
    });
}

test('it keeps what embedding promises: no request but its own, nothing stored, no answer in an event', async ({
  page,
  context,
  partner,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript((names) => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    for (const name of names)
      addEventListener(`guide-${name}`, (event) =>
        told.push({ name, detail: (event as CustomEvent).detail as unknown }),
      );
  }, events);
  const guide = await open(page, partner, 'pt');
  await guide.primary().click();
  await guide.answer(withLetter, guide.click);
  await walkToTheEnd(guide, 'with-letter', words.pt);

  expect(asked.filter((path) => !path.startsWith('image/'))).toEqual([
    '/index.html',
    '/theme.css',
    '/guide.js',
  ]);
  const told = await page.evaluate(
    () => Reflect.get(globalThis, 'told') as { name: string; detail: unknown }[],
  );
  expect(told.map(({ name }) => name)).toContain('outcome');
  const ids = [...guide.pack.questions, ...guide.pack.routes].map(({ id }) => id);
  for (const { name, detail } of told)
    for (const id of ids) expect(JSON.stringify(detail), name).not.toContain(`"${id}"`);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('nothing of the first bank leaks into it', () => {
  const first = /banamex|bancanet|audiom[aá]tico|netkey|1226|primer-ingreso|celular verificado/i;
  for (const name of [...Object.values(pages), 'guide.js', 'theme.css', 'guide.pt.json', 'guide.en.json'])
    expect(file(name), name).not.toMatch(first);
  // Spanish is the language of the sources: none of it is what a customer of this bank reads.
  expect(file(pages.pt)).not.toMatch(/[¿¡]|contraseña|Comenzar/);
});
