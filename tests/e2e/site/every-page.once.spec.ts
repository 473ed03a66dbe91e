// Every page of the site, not only one of each type: in light as part of the tests, in each mode by `pnpm axe`.
import { expectAccessible } from '../support/axe.ts';
import { everyPage, inParts } from '../support/every-page.ts';
import { expect, test } from '../support/test.ts';

const modes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const asked = process.env['AXE_MODES'] === 'all' ? modes : { light: modes.light };
const parts = inParts(8);

test('there are pages in both languages', () => {
  for (const locale of ['es', 'en'])
    expect(everyPage.filter((path) => path.startsWith(`/${locale}/`)).length).toBeGreaterThan(50);
});

for (const [mode, media] of Object.entries(asked)) {
  for (const [at, paths] of parts.entries()) {
    test(`every page is accessible and says nothing in the console, in ${mode}, part ${at + 1}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const path of paths) {
        expect((await page.goto(path))?.status(), path).toBe(200);
        await expectAccessible(page);
      }
    });
  }
}
