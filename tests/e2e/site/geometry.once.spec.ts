// What can be seen only by measuring: nothing runs over the edge, everything to press is large enough, and what has the focus
// is in sight (WCAG 2.2: 1.4.4, 1.4.10, 1.4.12, 2.5.8, 2.4.11).
import type { Page } from '@playwright/test';
import { coveredFocus, overflowing, smallTargets } from '../support/geometry.ts';
import { typicalPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ expectedMessages: [/status of 404/] });

/** The spacing that a reader may set by WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** In every tree: a reader's own style sheet does not stop at a shadow root. The page's policy allows constructed sheets. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const trees = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  }, css);

const views: { name: string; width: number; height: number; css?: string }[] = [
  { name: 'a screen of 320 px', width: 320, height: 640 },
  { name: '400 % zoom', width: 320, height: 256 },
  { name: 'text of 200 %', width: 1280, height: 800, css: 'html { font-size: 200% !important; }' },
  { name: 'text of 200 % on a phone', width: 360, height: 740, css: 'html { font-size: 200% !important; }' },
  { name: 'a reader’s own spacing', width: 360, height: 740, css: spacing },
];

for (const { name, width, height, css } of views) {
  test(`nothing runs over the edge with ${name}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height });
    for (const { path, locale } of typicalPages) {
      // English words are shorter: its pages are tried on the narrowest screen only.
      if (locale === 'en' && width > 320) continue;
      await page.goto(path);
      if (css) await restyle(page, css);
      expect(await page.evaluate(overflowing), path).toEqual([]);
    }
  });
}

test('at 200 % on a phone, lists of links break no word of up to eleven letters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/es/preguntas/celular-verificado/', '/es/temas/seguridad/']) {
    await page.goto(path);
    await restyle(page, 'html { font-size: 200% !important; }');
    const broken = await page.locator('.links .title').evaluateAll((titles) =>
      titles.flatMap(({ firstChild }) =>
        [...(firstChild?.textContent ?? '').matchAll(/(?<!\p{L})\p{L}{2,11}(?!\p{L})/gu)].flatMap(
          ({ 0: word, index }) => {
            if (!firstChild) return [];
            const range = document.createRange();
            range.setStart(firstChild, index);
            range.setEnd(firstChild, index + word.length);
            return range.getClientRects().length > 1 ? [word] : [];
          },
        ),
      ),
    );
    expect(broken, path).toEqual([]);
  }
});

/** The guide has taken its page over: until then, whoever measures it has the browser lay out what is hidden, and it says so. */
const guideIsThere = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('first-login-guide:not(:defined)'));

test('everything to press is 24 px large or has that room', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { path } of typicalPages) {
    await page.goto(path);
    await guideIsThere(page);
    expect(await page.evaluate(smallTargets), path).toEqual([]);
  }
});

for (const [width, height] of [
  [360, 740],
  [1280, 720],
  [320, 256],
] as const) {
  test(`what has the focus is in sight, on ${width} × ${height}, while the question of consent is open`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    for (const { path, locale } of typicalPages) {
      if (locale === 'en') continue;
      await page.goto(path);
      const stops = await page.locator('a[href], button, input, summary').count();
      const covered: string[] = [];
      for (let stop = 0; stop < Math.min(stops, 60); stop += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(coveredFocus);
        if (fault) covered.push(fault);
      }
      expect(covered, path).toEqual([]);
    }
  });
}
