import { pathTo } from '../../../site/src/lib/routes.ts';
import { expect, test } from '../support/test.ts';

const path = pathTo('en', { to: 'pages', id: 'integrar-la-guia' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page for partners shows the default snippet, its policy and no form', async ({ page }) => {
    await page.goto(path);
    const html = page.locator('[data-output="html"] code');
    await expect(html).toContainText(/integrity="sha384-[\w+/]{64}"/);
    await expect(html).toContainText('{locale}.json');
    await expect(page.locator('[data-output="policy"] code')).not.toContainText('trusted-types');
    await expect(page.locator('[data-output="trusted-types"] code')).toHaveText(
      'trusted-types first-login-guide;',
    );
    await expect(page.getByText('Only if your page already enforces Trusted Types')).toBeVisible();
    await expect(page.locator('.builder form')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  });
});

test.describe('with JavaScript', () => {
  test.use({ expectedMessages: [/shows its own colours: --first-login-guide-ink/] });

  test('choices change the code and the preview, and what is wrong is told beside its field', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const code = (name: string) => page.locator(`[data-output="${name}"] code`);
    const guide = page.locator('.preview first-login-guide');
    await expect(code('html')).toContainText(`src="${baseURL ?? ''}/widget/1`);
    await expect(guide.getByRole('button', { name: 'Start' })).toBeVisible();

    await page.getByLabel('Language').selectOption('es');
    await expect(guide.getByRole('button', { name: 'Comenzar' })).toBeVisible();
    await expect(code('html')).toContainText('locale="es"');

    await page.getByLabel('Accent', { exact: true }).fill('#7a1fa2');
    await expect(guide.locator('.primary')).toHaveCSS('background-color', 'rgb(122, 31, 162)');
    await expect(code('css')).toContainText('--first-login-guide-accent: #7a1fa2;');

    await page.getByLabel('Progress').check();
    await expect(guide.locator('.progress')).toBeHidden();
    await expect(code('css')).toContainText('::part(progress)');

    await page.getByLabel('Isolation').selectOption('iframe');
    await expect(code('html')).toContainText('first-login-guide-frame.js');
    await expect(code('policy')).toHaveText(`script-src ${baseURL ?? ''};\nframe-src ${baseURL ?? ''};`);
    await expect(code('trusted-types')).toHaveText('Nothing to add.');
    await expect(page.getByLabel('Progress')).toBeDisabled();
    await expect(page.getByText('Not in a frame: its parts are the bank’s')).toBeVisible();
    await expect(code('css')).not.toContainText('::part');
    await expect(guide.locator('.progress')).toBeVisible();
    await page.getByLabel('Isolation').selectOption('shadow');
    await expect(page.getByLabel('Progress')).toBeEnabled();
    await expect(code('css')).toContainText('::part(progress)');

    const text = page.getByLabel('Text', { exact: true });
    await text.fill('#fffffe');
    await expect(page.getByText('Text in these colours is hard to read')).toBeVisible();
    await text.fill('blurple');
    await expect(page.getByText('This is not a CSS colour.')).toBeVisible();
    await expect(text).toHaveAttribute('aria-invalid', 'true');
    await expect(code('css')).not.toContainText('ink');

    const copies = await page
      .getByRole('button', { name: /^Copy/ })
      .evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(new Set(copies).size, 'each says what it copies').toBe(5);
    const html = page.locator('[data-output="html"]');
    await html.getByRole('button', { name: 'Copy' }).click();
    await expect(html.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code('html').textContent());
  });
});

test('the snippet runs as it is written: its integrity is that of the script it names', async ({ page }) => {
  await page.goto(path);
  const snippet = (await page.locator('[data-output="html"] code').textContent()) ?? '';
  const [, src = '', integrity = ''] = /src="([^"]+)"\s+integrity="([^"]+)"/.exec(snippet) ?? [];
  const loads = await page.evaluate(
    ([address, hash]) =>
      fetch(address, { integrity: hash }).then(
        ({ ok }) => ok,
        () => false,
      ),
    [src, integrity] as const,
  );
  expect(loads).toBe(true);
});

test('the list of authorised sites names nobody who is only testing', async ({ page }) => {
  await page.goto(pathTo('es', { to: 'pages', id: 'sitios-autorizados' }));
  await expect(page.getByText('Hoy ningún otro sitio está autorizado')).toBeVisible();
  await expect(page.getByText('Tienda de Ejemplo')).toHaveCount(0);
});
