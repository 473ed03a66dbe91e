import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const box = (page: Page) => page.locator('site-search input');
const options = (page: Page) => page.locator('site-search').getByRole('option');
const status = (page: Page) => page.locator('site-search .status');
const question = '/es/preguntas/que-es-afore/';

test('nothing of search is loaded before its reader turns to it, and every key that they type counts', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(question);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /pagefind|\/search\/|spanish/.test(path))).toEqual([]);
  // The element comes late, as on a slow network: what is typed meanwhile is not lost.
  await page.route('**/search/es.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await box(page).focus();
  await page.keyboard.type('clave temporal');
  await expect(box(page)).toHaveValue('clave temporal');
  await expect(options(page).first()).toContainText('clave temporal');
});

test('opens by / and by Ctrl K, but not while its reader writes elsewhere', async ({ page }) => {
  await page.goto(question);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.querySelector('main')?.append(field);
    field.focus();
  });
  await page.keyboard.press('/');
  await expect(page.locator('main > textarea')).toHaveValue('/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
});

test('far down a page it opens over what is read, which stays where it was', async ({ page }) => {
  await page.goto('/es/privacidad/');
  await page.evaluate(() => scrollTo(0, 500));
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('netkey');
  await expect(options(page).first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('is a combobox that arrows, Home, End, Enter and Escape work', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('contraseña');
  await expect(box(page)).toHaveRole('combobox');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  const list = page.getByRole('listbox');
  await expect(box(page)).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
  await expect(status(page)).toHaveText(/\d+ resultados/);
  const active = async () =>
    page.locator(`#${(await box(page).getAttribute('aria-activedescendant')) ?? 'none'}`);
  await page.keyboard.press('ArrowDown');
  await expect(await active()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const href = (await options(page).first().getAttribute('href')) ?? '';
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('contraseña');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('says what it took a misspelt word for, and searches what was typed on demand', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('contraceña');
  const panel = page.locator('site-search .answers');
  await expect(panel).toContainText('Mostrando resultados de «contraseña».');
  await expect(options(page).first().locator('mark').first()).toHaveText('contraseña');
  await panel.getByRole('button', { name: 'Buscar «contraceña»' }).click();
  await expect(panel).toContainText('No encontramos nada de «contraceña».');
});

test('groups by kind, and filters by kind and topic with counts', async ({ page }) => {
  await page.goto('/es/buscar/?q=tarjeta');
  const found = page.locator('site-search .found');
  await expect(found.getByRole('heading', { level: 2 })).toHaveText(/\d+ resultados de «tarjeta»/);
  await expect(found.getByRole('heading', { level: 3, name: 'También lo mencionan' })).toBeVisible();
  const chip = found.getByRole('button', { name: /Páginas \(\d+\)/ });
  const count = Number(/\d+/.exec((await chip.textContent()) ?? '')?.[0]);
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(found.getByRole('heading', { level: 2 })).toHaveText(new RegExp(`^${count} resultado`));
  await found.getByRole('button', { name: /Todo/ }).click();
  await found
    .getByRole('group', { name: 'Tema' })
    .getByRole('button', { name: /Cajeros/ })
    .click();
  for (const link of await found.locator('a.title').all()) await expect(link).toHaveText(/cajero/i);
});

test('hits in the text join below: what is read does not move', async ({ page }) => {
  let answer: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(question);
  await box(page).fill('tarjeta');
  await expect(options(page).first()).toBeVisible();
  const before = await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  await expect(status(page)).toBeEmpty();
  answer?.();
  await expect(page.getByRole('group', { name: 'También lo mencionan' })).toBeAttached();
  const after = await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
});

test('a result opens the second of a video that speaks of it', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('escribe tu numero de cliente');
  const moment = page.locator('site-search').getByRole('option', { name: /En el video, minuto 0:13/ });
  await expect(moment).toHaveAttribute('href', '/es/tutoriales/registrarte-en-la-app/#t-13');
  await moment.click();
  await expect(page.locator('#t-13')).toContainText('número de cliente');
  await expect
    .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBe(13);
});

test('who is in trouble meets what to do at once', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('me robaron la targeta');
  await expect(page.locator('site-search').getByRole('note')).toContainText('reverso de tu tarjeta');
  await expect(status(page)).toHaveText(/reverso de tu tarjeta.* resultado/);
  await expect(options(page).first()).toHaveAttribute('href', '/es/preguntas/robo-o-extravio-de-tarjeta/');
});

test('a card number never leaves the box, and its reader is told', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/es/');
  await box(page).fill('olvidé mi clave 4152 3134 0000 0000');
  await expect(page.locator('site-search .answers')).toContainText('no salió de aquí');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/buscar\/\?q=olvid/);
  await expect(page.locator('site-search .found')).toContainText('resultado');
  expect(page.url()).not.toMatch(/4152|3134/);
  expect(asked.filter((request) => /4152|3134/.test(request))).toEqual([]);
});

test('where nothing is found it offers topics, the phone, and to tell what was looked for', async ({
  page,
}) => {
  await page.goto('/es/buscar/?q=hipoteca');
  const found = page.locator('site-search .found');
  await expect(found).toContainText('No encontramos nada de «hipoteca».');
  await expect(found.getByRole('link', { name: 'NetKey', exact: true })).toBeVisible();
  await expect(found.locator('a[href^="tel:"]')).toBeVisible();
  const sent = page.waitForRequest('**/api/feedback');
  await found.getByLabel(/¿Qué buscabas\?/).fill('un crédito, mi correo es ana@example.com');
  await found.getByRole('button', { name: 'Enviar' }).click();
  expect((await sent).postDataJSON()).toMatchObject({
    kind: 'search',
    locale: 'es',
    words: 'un crédito, mi correo es •••',
  });
  await expect(found.getByText('Gracias.')).toBeFocused();
});

test('the shortcut of one key can be turned off', async ({ page }) => {
  await page.goto(question);
  await box(page).fill('netkey');
  const off = page.getByRole('button', { name: 'No usar /', includeHidden: true });
  await off.evaluate((button: HTMLElement) => button.click());
  await page.reload();
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the box fills what the keyboard leaves, and closes by a button', async ({ page }) => {
    await page.goto(question);
    await box(page).tap();
    await box(page).fill('tarjeta');
    await expect(options(page).first()).toBeVisible();
    await page.evaluate(() => {
      // A keyboard leaves less of the screen to be seen, without the page growing shorter.
      Object.defineProperty(visualViewport, 'height', { value: 380, configurable: true });
      visualViewport?.dispatchEvent(new Event('resize'));
    });
    const sheet = await page.locator('site-search .sheet').boundingBox();
    expect(sheet?.width).toBe(360);
    expect(sheet?.height).toBe(380);
    await page.getByRole('button', { name: 'Cerrar la búsqueda' }).tap();
    await expect(options(page)).toHaveCount(0);
    await expect(page.locator('site-search .sheet')).not.toHaveAttribute('popover');
  });
});
