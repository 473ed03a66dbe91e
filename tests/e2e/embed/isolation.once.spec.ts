import { createHash } from 'node:crypto';
import { forge, open, partner, stranger, toldTo, walk } from '../support/framed.ts';
import { packOf, withVerifiedPhone, words } from '../support/guide.ts';
import { expect, otherNames, pageWith, test } from '../support/partner.ts';

test.use(otherNames);

test('a registered partner shows the guide in a frame that it cannot look into', async ({
  page,
  baseURL,
}) => {
  const bank = baseURL ?? '';
  const frame = await open(
    page,
    partner,
    bank,
    'partner="ejemplo" telemetry="outcome" theme="dark" heading-level="3"',
  );
  const pack = await packOf('en');
  await expect(frame.getByText(`A guide by ${pack.institution.bank}, with Tienda de Ejemplo.`)).toBeVisible();
  await expect(frame.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(page.locator('#whole')).toBeHidden();
  await walk(frame, pack);

  expect(await page.locator('iframe').evaluate((element: HTMLIFrameElement) => element.contentDocument)).toBe(
    null,
  );
  const told = await toldTo(page);
  expect(told.map(({ name }) => name)).toContain('guide-outcome');
  const { institution: _, ...rest } = pack;
  const ids = [...rest.questions, ...rest.routes].map(({ id }) => id);
  for (const { name, detail } of told) {
    expect(name, 'nothing comes but through the channel').not.toBe('message');
    for (const id of ids) expect(JSON.stringify(detail), name).not.toContain(`"${id}"`);
  }
  expect(told.find(({ name }) => name === 'guide-outcome')?.detail).toEqual({});
});

test('the frame is as high as the guide, looks as the page says, and warns of the page’s host', async ({
  page,
  baseURL,
}) => {
  const frame = await open(page, partner, baseURL ?? '', 'partner="ejemplo"');
  await expect(frame.getByRole('button', { name: words.en.start })).toBeVisible();
  const heights = async () => {
    const inside = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height);
    const outside = await page
      .locator('iframe')
      .evaluate((element) => element.getBoundingClientRect().height);
    return Math.abs(inside - outside);
  };
  await expect.poll(heights).toBeLessThan(1);
  await page.locator('first-login-guide').evaluate((element: HTMLElement) => {
    element.style.setProperty('--first-login-guide-accent', '#7a1fa2');
    element.setAttribute('locale', 'es');
  });
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Guía de primer ingreso');
  const start = frame.getByRole('button', { name: words.es.start });
  await expect(start).toHaveCSS('background-color', 'rgb(122, 31, 162)');
  await start.click();
  await expect.poll(heights).toBeLessThan(1);
  await frame.locator('first-login-guide').evaluate((element, known) => {
    const guide = element as HTMLElementTagNameMap['first-login-guide'];
    guide.setAnswers(known);
    guide.goTo('security');
  }, withVerifiedPhone);
  await expect(frame.getByText('Estás en partner.example: aquí no escribas tu contraseña.')).toBeVisible();
});

test('a stage that begins out of sight is brought into view, below what the page keeps there', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 480 });
  const frame = await open(page, partner, baseURL ?? '', 'partner="ejemplo"');
  const element = page.locator('first-login-guide');
  await element.evaluate((guide: HTMLElement) => {
    guide.style.setProperty('--first-login-guide-scroll-margin', '70px');
    document.body.style.paddingBlock = '800px';
  });
  const start = frame.getByRole('button', { name: words.en.start });
  await expect(start).toBeVisible();
  await element.evaluate((guide) => guide.scrollIntoView({ block: 'end' }));
  const top = () => element.evaluate((guide) => Math.round(guide.getBoundingClientRect().top));
  expect(await top()).toBeLessThan(0);
  await start.click();
  await expect.poll(top).toBe(70);
});

test('a link waits for the page’s word, does not say where it leads, and leaves the frame', async ({
  page,
  baseURL,
}) => {
  const bank = baseURL ?? '';
  const frame = await open(page, partner, bank, 'partner="ejemplo"');
  await walk(frame, await packOf('en'));
  const link = frame.locator('.more li a').first();
  await page.evaluate(() => {
    addEventListener('guide-link', (event) => event.preventDefault(), { once: true });
  });
  await link.click();
  await expect
    .poll(async () => (await toldTo(page)).filter(({ name }) => name === 'guide-link'))
    .toHaveLength(1);
  expect((await toldTo(page)).at(-1)?.detail).toEqual({});
  expect(page.url()).toBe(partner);
  await link.click();
  await page.waitForURL(`${bank}/en/**`);
});

test.describe('a site that the registry does not have', () => {
  test.use({
    expectedMessages: [
      /frame-ancestors|Failed to load resource|ERR_BLOCKED_BY_RESPONSE|does not match the recipient/,
    ],
  });

  test('keeps the text between the tags: the frame is refused', async ({ page, baseURL }) => {
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await open(page, stranger, baseURL ?? '', 'partner="ejemplo"');
    await refused;
    await expect(page.locator('#whole')).toBeVisible();
    expect(await toldTo(page)).toEqual([]);
  });
});

test('a pack of another origin is not taken by the frame', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const frame = await open(page, partner, baseURL ?? '', `pack="${stranger}pack.{locale}.json"`);
  await expect(frame.getByRole('button', { name: words.en.start })).toBeVisible();
  expect(asked.filter((url) => url.startsWith(stranger))).toEqual([]);
});

test.describe('the integrity of a pack', () => {
  test.use({ expectedMessages: [/integrity/] });

  test('is held against the pack in a frame as well', async ({ page, baseURL }) => {
    const bank = baseURL ?? '';
    const first = async () => (await toldTo(page)).at(0);
    const pack = await (await page.request.get(`${bank}/widget/packs/primer-ingreso.en.json`)).body();
    const right = createHash('sha384').update(pack).digest('base64');
    await open(page, partner, bank, `integrity="sha384-${right}"`);
    await expect.poll(first).toMatchObject({ name: 'guide-ready' });
    await page.unroute(`${partner}**`);
    await open(page, partner, bank, `integrity="sha384-${'A'.repeat(64)}"`);
    await expect.poll(first).toMatchObject({ name: 'guide-error', detail: { code: 'integrity' } });
  });
});

test('a page that asks for a frame with the script that makes none gets no guide, and is told why', async ({
  page,
  partner: site,
}) => {
  const body = `<first-login-guide isolation="iframe" pack="${site.widget}/packs/primer-ingreso.{locale}.json">
      <p id="whole">The whole guide, to read.</p></first-login-guide>
      <script>addEventListener('guide-error', (event) => { document.title = event.detail.message })</script>
      <script src="${site.widget}/first-login-guide.js" defer></script>`;
  await page.goto(site.serve({ '/': pageWith(body) }));
  await expect(page).toHaveTitle(/needs first-login-guide-frame\.js/);
  await expect(page.locator('#whole')).toBeVisible();
});

test('a page that speaks to the frame by itself is taken for no other, and has four commands', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const frame = await forge(page, baseURL ?? '');
  const start = frame.getByRole('button', { name: words.en.start });
  await expect(start).toBeVisible();
  await expect(start, 'a greeting of another window counts for nothing').not.toHaveCSS(
    'background-color',
    'rgb(255, 0, 0)',
  );
  await start.click();
  await frame.locator('input').first().check();
  await page.evaluate(() => {
    const port = Reflect.get(globalThis, 'port') as MessagePort;
    for (const name of ['remove', 'summary', 'click', 'toString', 'constructor', '__proto__', undefined])
      port.postMessage({ type: 'command', name });
    port.postMessage({ type: 'follow', link: 0, allowed: true });
    port.postMessage({ type: 'nonsense' });
  });
  await frame.locator('.primary').click();
  await expect(frame.locator('input').first()).toBeVisible();
  await page.evaluate(() => {
    (Reflect.get(globalThis, 'port') as MessagePort).postMessage({ type: 'command', name: 'reset' });
  });
  await expect(start).toBeVisible();
  expect(errors).toEqual([]);
});

test('a frame that is put back shows what stands between the tags until it has opened anew, and where it does not', async ({
  page,
  baseURL,
}) => {
  const bank = baseURL ?? '';
  const frame = await open(page, partner, bank, 'partner="ejemplo"');
  await expect(frame.getByRole('button', { name: words.en.start })).toBeVisible();
  const putBack = () =>
    page.locator('first-login-guide').evaluate((element) => {
      const { parentElement } = element;
      element.remove();
      parentElement?.append(element);
    });
  await putBack();
  await expect(frame.getByRole('button', { name: words.en.start })).toBeVisible();
  await expect(page.locator('#whole')).toBeHidden();
  // One that never comes.
  await page.route('**/widget/frame/**', () => undefined);
  await putBack();
  await expect(page.locator('#whole')).toBeVisible();
  await expect(page.locator('iframe')).toBeHidden();
});
