import { decide, paths } from '@first-login/shared/guide';
import { locales } from '@first-login/shared/locales';
import { openGuide, packOf, withVerifiedPhone } from '../support/guide.ts';
import { expect, test } from '../support/test.ts';

/** What was printed: its text, its title, and its height on A4 with margins of 15 mm, in CSS pixels. */
interface Printed {
  title: string;
  text: string;
  height: number;
}

const page = { width: 680, height: 1009 };

test('prints a checklist of one page: what to have, the steps, the official address, revision and date', async ({
  page: tab,
}) => {
  await tab.addInitScript((width) => {
    // Frames have it as well: the checklist is printed from one.
    window.print = () => {
      const { body, title } = document;
      body.style.width = `${width}px`;
      const printed = { title, text: body.innerText, height: body.scrollHeight };
      Reflect.set(window.parent, 'printed', printed);
      window.dispatchEvent(new Event('afterprint'));
    };
  }, page.width);
  const pack = await packOf('es');
  const guide = await openGuide(tab, 'es');
  await guide.primary().click();
  await guide.answer(withVerifiedPhone, guide.click);
  await guide.root.evaluate((element: HTMLElement & { goTo?: (place: string) => void }) =>
    element.goTo?.('finish'),
  );
  await guide.root.getByRole('button', { name: 'Imprimir mi lista' }).click();

  const printed = await tab.evaluate(() => Reflect.get(window, 'printed') as Printed);
  const route = pack.routes.find(({ id }) => id === 'app-verified-phone');
  const steps = pack.steps.filter(({ id }) => route?.steps.includes(id));
  expect(printed.title).toBe(pack.title);
  for (const text of [
    route?.title ?? '',
    ...steps.map(({ title }) => title),
    ...pack.tips.map(({ title }) => title),
  ])
    expect(printed.text).toContain(text);
  expect(printed.text).toContain(pack.institution.webAddress);
  expect(printed.text).toContain(`Revisión ${pack.revision}`);
  expect(printed.text).toContain(String(new Date().getFullYear()));
  expect(printed.height).toBeLessThanOrEqual(page.height);
  await expect(tab.locator('iframe')).toHaveCount(0);
});

/** The guide's element, as far as this test drives it. */
type Walked = HTMLElement & {
  reset: () => void;
  setAnswers: (answers: object) => void;
  print: () => void;
};

for (const locale of locales)
  test(`prints the checklist of each route on one page, A4 and Letter: ${locale}`, async ({ page: tab }) => {
    await tab.addInitScript(() => {
      window.print = () => {
        const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        const style = rules.map(({ cssText }) => cssText).join('');
        Reflect.set(window.parent, 'printed', `<style>${style}</style>${document.body.innerHTML}`);
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    const pack = await packOf(locale);
    const guide = await openGuide(tab, locale);
    const paper = await tab.context().newPage();
    for (const { id } of pack.routes) {
      const path = paths(pack).find(({ answers }) => {
        const decision = decide(pack, Object.fromEntries(answers));
        return decision.kind === 'route' && decision.route === id;
      });
      if (!path) throw new Error(`No answers lead to «${id}».`);
      const html = await guide.root.evaluate((element, answers) => {
        const walked = element as Walked;
        walked.reset();
        walked.setAnswers(answers);
        walked.print();
        return String(Reflect.get(window, 'printed'));
      }, Object.fromEntries(path.answers));
      expect(html).toContain(pack.routes.find((route) => route.id === id)?.title);
      await paper.setContent(html);
      for (const format of ['A4', 'Letter']) {
        const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
        const pdf = await paper.pdf({ format, margin });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
        expect(pages, `«${id}» on ${format}`).toHaveLength(1);
      }
    }
  });
