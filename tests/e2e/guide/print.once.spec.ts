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
