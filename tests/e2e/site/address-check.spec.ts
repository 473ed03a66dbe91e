import type { Page } from '@playwright/test';
import type { Locale } from '@first-login/shared/locales';
import { readInstitution } from '../../../site/src/lib/institution/read.ts';
import { pathTo } from '../../../site/src/lib/routes.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/test.ts';

const { bank, domain, webAddress } = readInstitution();
const pathOf = (locale: Locale) => pathTo(locale, { to: 'check' });

const words = {
  es: {
    field: 'Dirección o mensaje',
    check: 'Comprobar',
    clear: 'Borrar',
    official: `Es una dirección de ${bank}`,
    dangerous: 'Peligro: no entres',
    unknown: `No es una dirección de ${bank}`,
    invalid: 'Esto no parece una dirección',
  },
  en: {
    field: 'Address or message',
    check: 'Check',
    clear: 'Clear',
    official: `This address belongs to ${bank}`,
    dangerous: "Danger: don't open it",
    unknown: `This address does not belong to ${bank}`,
    invalid: "This doesn't look like a web address",
  },
} as const;

const texts = {
  official: webAddress,
  dangerous: `Su cuenta fue bloqueada. Entre a https://${domain}.clientes.example.org/entrar y confirme`,
  unknown: 'https://www.example.com/',
  invalid: 'hola',
} as const;

const verdicts = ['official', 'dangerous', 'unknown', 'invalid'] as const;

/** The page of the check, ready for use, in the words of its language. */
async function open(page: Page, locale: Locale) {
  await page.goto(pathOf(locale));
  const element = page.locator('address-check');
  const field = element.getByRole('textbox', { name: words[locale].field });
  const button = element.getByRole('button', { name: words[locale].check });
  await expect(field).toBeVisible();
  return { element, field, button };
}

for (const locale of ['es', 'en'] as const) {
  for (const verdict of verdicts) {
    test(`a text that is ${verdict} is told to be, in ${locale}, and accessibly so`, async ({ page }) => {
      const { element, field, button } = await open(page, locale);
      await field.fill(texts[verdict]);
      await button.click();
      await expect(element.getByText(words[locale][verdict])).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectAccessible(page);
      }
    });
  }
}

test('the page is accessible before anything is typed, and while a number is', async ({ page }) => {
  const { element, field } = await open(page, 'es');
  await expectAccessible(page);
  await field.fill('4152 3133');
  await expect(element.getByText('No escribas aquí claves', { exact: false }).nth(1)).toBeVisible();
  await expectAccessible(page);
});

test('it works by keyboard, and the focus stays', async ({ page }) => {
  const { element, field, button } = await open(page, 'es');
  await field.focus();
  await page.keyboard.type(texts.dangerous);
  await page.keyboard.press('Enter');
  await expect(element.getByText(words.es.dangerous)).toBeInViewport();
  await expect(field).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(element.getByText(words.es.dangerous)).toHaveCount(0);
});

test('a message of several lines can be pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { element, field } = await open(page, 'es');
  const message = `Su cuenta fue bloqueada.\r\nEntre a:\nhttps://${domain}.example.org/x\nGracias`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), message);
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.keyboard.press('Enter');
  await expect(element.locator('dd').first()).toHaveText(`${domain}.example.org`);
});

test('nothing typed leaves the field', async ({ page, context, baseURL }) => {
  const { element, field, button } = await open(page, 'es');
  const told = await page.evaluateHandle(() => {
    const data: string[] = [];
    for (const name of [
      'beforeinput',
      'input',
      'change',
      'keydown',
      'keypress',
      'keyup',
      'address-check-verdict',
    ])
      document.addEventListener(name, (event) => {
        const detail = event instanceof CustomEvent ? JSON.stringify(event.detail) : '';
        data.push(`${name} ${event instanceof KeyboardEvent ? event.key : ''}${detail}`);
      });
    return data;
  });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await field.focus();
  await page.keyboard.type('example.org/clave');
  await page.keyboard.press('Enter');
  await expect(element.getByText(words.es.unknown)).toBeVisible();
  await button.click();
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, '']);
  expect(requests).toEqual([]);
  await expect(page).toHaveURL(`${baseURL ?? ''}${pathOf('es')}`);
  expect(new Set(await told.jsonValue())).toEqual(
    new Set([
      'keydown Enter',
      'keyup Enter',
      'keypress Enter',
      'address-check-verdict {"verdict":"unknown"}',
    ]),
  );
});

test('a page that one comes back to is empty', async ({ page }) => {
  const { field, button, element } = await open(page, 'es');
  await field.fill('https://example.org/clave');
  await button.click();
  await expect(element.getByText(words.es.unknown)).toBeVisible();
  await page.goto(pathTo('es', { to: 'home' }));
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(element.getByText(words.es.unknown)).toHaveCount(0);
  await page.reload();
  await expect(field).toHaveValue('');
});

test('nothing is wider than the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const { field, button, element } = await open(page, 'es');
  await field.fill(`https://${'largo'.repeat(12)}.${'x'.repeat(60)}.${domain}.example.org/`);
  await button.click();
  await expect(element.getByText(words.es.dangerous)).toBeVisible();
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
});

for (const from of [pathTo('es', { to: 'home' }), pathTo('es', { to: 'topics', id: 'seguridad' })]) {
  test(`${from} leads to the check`, async ({ page }) => {
    await page.goto(from);
    await page
      .getByRole('main')
      .locator(`a[href="${pathOf('es')}"]`)
      .click();
    await expect(page.locator('address-check').getByRole('textbox')).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to check by hand', async ({ page }) => {
    await page.goto(pathOf('es'));
    const steps = page.locator('address-check li');
    await expect(steps).toHaveCount(3);
    await expect(steps.last()).toContainText(domain);
    const tutorial = pathTo('es', { to: 'tutorials', id: 'comprobar-la-direccion' });
    await expect(page.locator(`address-check a[href="${tutorial}"]`)).toBeVisible();
  });
});
