import type { Page } from '@playwright/test';
import { GuideOnScreen, packOf, withTemporaryKey } from '../support/guide.ts';
import { expect, guideTag, pageWith, scriptTag, test, type Partner } from '../support/partner.ts';

type Look = (guide: GuideOnScreen) => Promise<void>;

/** Walks from the needs to the end by mouse, and looks at each stage on the way. */
async function walk(page: Page, partner: Partner, look: Look, html = 'lang="es"'): Promise<void> {
  await page.goto(
    partner.serve({ '/': pageWith(guideTag(partner.widget) + scriptTag(partner.widget), { html }) }),
  );
  const guide = new GuideOnScreen(page, await packOf('es'));
  await guide.ready();
  await look(guide);
  await guide.primary().click();
  await look(guide);
  await guide.answer(withTemporaryKey, guide.click);
  let stage = '';
  while (stage !== 'finish') {
    const place = await guide.place();
    if (place.split('.')[0] !== stage) await look(guide);
    stage = place.split('.')[0] ?? '';
    if (stage !== 'finish') await guide.primary().click();
  }
}

/** No text is cut off or laid over another's box, and nothing is wider than the screen. */
async function expectWholeText({ page, root }: GuideOnScreen): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, 'wider than the screen').toBeLessThanOrEqual(0);
  const cut = await root.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.root *') ?? [])]
      .filter((box) => {
        const { overflow: hides, display } = getComputedStyle(box);
        // What only screen readers are to read is cut on purpose.
        if (hides === 'visible' || display === 'inline' || box.clientWidth <= 1) return false;
        return box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
      })
      .map(({ className, textContent }) => `${className}: ${textContent.trim().slice(0, 40)}`),
  );
  expect(cut, 'text that is cut off').toEqual([]);
}

/** The button that leads on can be brought into view and is not covered. */
async function expectReachable(guide: GuideOnScreen): Promise<void> {
  const button = guide.primary();
  if ((await button.count()) > 0) await button.click({ trial: true });
}

for (const [name, viewport] of Object.entries({
  'a screen of 320 px': { width: 320, height: 640 },
  '400 % zoom of a desktop': { width: 320, height: 256 },
}))
  test.describe(`at ${name}`, () => {
    test.use({ viewport });
    test('every stage can be read and used, without scrolling in two directions', async ({
      page,
      partner,
    }) => {
      await walk(page, partner, async (guide) => {
        await expectWholeText(guide);
        await expectReachable(guide);
      });
    });

    test('who goes on without an answer sees why that does not do', async ({ page, partner }) => {
      await walk(page, partner, async (guide) => {
        if (!(await guide.place()).startsWith('question')) return;
        await guide.primary().click();
        const alert = guide.root.getByRole('alert');
        await expect(alert).not.toBeEmpty();
        await expect(alert).toBeInViewport();
      });
    });
  });

test.describe('with text of 200 % on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('what stands beside a badge has the whole width, and a button keeps its word', async ({
    page,
    partner,
  }) => {
    await walk(page, partner, async ({ page, root }) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const narrow = await root.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.badge + div') ?? [])]
          .map((words) => words.offsetWidth / (words.parentElement?.clientWidth ?? 1))
          .filter((share) => share < 0.8),
      );
      expect(narrow, 'of the width of its card').toEqual([]);
      const broken = await root.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('.primary') ?? [])].flatMap((button) => {
          const [text] = [...button.childNodes].filter(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          );
          const [word = ''] = text?.textContent?.trim().split(' ') ?? [];
          const range = document.createRange();
          if (!text) return [];
          const start = text.textContent?.indexOf(word) ?? 0;
          range.setStart(text, start);
          range.setEnd(text, start + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        }),
      );
      expect(broken, 'words that a button breaks').toEqual([]);
    });
  });
});

test.describe('with a reader’s own text spacing', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('no text is cut off at any stage (WCAG 1.4.12)', async ({ page, partner }) => {
    await walk(page, partner, async (guide) => {
      await guide.root.evaluate((element) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
          p { margin-block-end: 2em !important }`);
        if (element.shadowRoot && element.shadowRoot.adoptedStyleSheets.length < 3)
          element.shadowRoot.adoptedStyleSheets.push(sheet);
      });
      await expectWholeText(guide);
      await expectReachable(guide);
    });
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('controls have edges, the choice and the focus can be seen', async ({ page, partner }) => {
    await walk(page, partner, async ({ root }) => {
      const edges = await root.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('.primary, .secondary, .choice, .chip') ?? [])]
          .filter((control) => getComputedStyle(control).borderTopStyle !== 'solid')
          .map(({ className }) => className),
      );
      expect(edges, 'controls without an edge').toEqual([]);
    });
    const guide = new GuideOnScreen(page, await packOf('es'));
    await guide.root.evaluate((element: HTMLElementTagNameMap['first-login-guide']) => {
      element.goTo('question.channel');
    });
    const styleOf = (answer: string) =>
      guide.root.locator(`.choice:has(input[value="${answer}"])`).evaluate((choice) => {
        const { borderTopColor, outlineStyle, backgroundColor, borderTopWidth } = getComputedStyle(choice);
        return [borderTopColor, outlineStyle, backgroundColor, borderTopWidth].join(' ');
      });
    expect(await styleOf('app'), 'the chosen answer looks unlike another').not.toBe(await styleOf('web'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await guide.root.evaluate(({ shadowRoot }) => {
      const focused = shadowRoot?.activeElement;
      const shown = focused?.closest('.choice') ?? focused;
      return shown ? getComputedStyle(shown).outlineStyle : 'nothing has the focus';
    });
    expect(outline).not.toBe('none');
  });
});

test.describe('where motion is to be reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('nothing moves', async ({ page, partner }) => {
    await walk(page, partner, async ({ root }) => {
      const moving = await root.evaluate(
        (element) =>
          [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((one) => {
            const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
            // What is over before the next frame is no motion: the first view comes in two frames by it.
            const still = `${transitionDuration}, ${animationDuration}`
              .split(', ')
              .every((time) => time === 'auto' || parseFloat(time) <= 0.01);
            return !still || scrollBehavior === 'smooth';
          }).length,
      );
      expect(moving).toBe(0);
    });
  });
});

test('on a page that reads from right to left, every stage fits and the addresses read from left to right', async ({
  page,
  partner,
}) => {
  await walk(
    page,
    partner,
    async (guide) => {
      await expectWholeText(guide);
      expect(await guide.root.locator('.root').evaluate((root) => getComputedStyle(root).direction)).toBe(
        'ltr',
      );
    },
    'lang="ar" dir="rtl"',
  );
});
