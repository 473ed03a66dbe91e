import { packOf } from '../support/guide.ts';
import { expect, otherNames, pageWith, scriptTag, test } from '../support/partner.ts';

test.use(otherNames);

const site = 'https://partner.example/';
const tag = (widget: string) =>
  `<first-login-guide partner="ejemplo" pack="${widget}/packs/partners/{partner}/primer-ingreso.{locale}.json">
    <p id="whole">The whole guide, to read.</p></first-login-guide>`;

test('a partner’s own site names the partner, with no third request', async ({
  page,
  partner: { widget },
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(`${site}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: pageWith(tag(widget) + scriptTag(widget)) }),
  );
  await page.goto(site);
  const { institution } = await packOf('es');
  await expect(page.getByText(`Guía de ${institution.bank}, con Tienda de Ejemplo.`)).toBeVisible();
  expect(asked.filter((url) => url.startsWith(widget))).toEqual([
    `${widget}/first-login-guide.js`,
    `${widget}/packs/partners/ejemplo/primer-ingreso.es.json`,
  ]);
});

test.describe('a clone of it', () => {
  test.use({ expectedMessages: [/does not name the partner «ejemplo»/] });

  test('on another site is not given the partner’s name', async ({ page, partner: { widget, serve } }) => {
    await page.goto(serve({ '/': pageWith(tag(widget) + scriptTag(widget)) }));
    await expect(page.locator('first-login-guide .primary')).toBeVisible();
    await expect(page.getByText('Tienda de Ejemplo')).toHaveCount(0);
  });
});
