import { article } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

for (const [locale, yes, no, send, thanks] of [
  ['es', 'Sí', 'No', 'Enviar', /Gracias/],
  ['en', 'Yes', 'No', 'Send', /Thank/],
] as const) {
  test(`an opinion can be given in ${locale}`, async ({ page }) => {
    await page.goto(article(locale));
    const feedback = page.locator('#feedback');
    await feedback.getByRole('radio', { name: yes, exact: true }).check();
    await feedback.getByRole('button', { name: send }).click();
    await expect(feedback.getByText(thanks)).toBeVisible();
    await expect(page).toHaveURL(article(locale));
  });

  test(`what was missing can be told in ${locale}`, async ({ page }) => {
    await page.goto(article(locale));
    const feedback = page.locator('#feedback');
    await feedback.getByRole('radio', { name: no, exact: true }).check();
    await feedback.locator('input[name="reason"]').last().check();
    const sent = page.waitForRequest('**/api/feedback');
    await feedback.getByRole('button', { name: send }).click();
    expect((await sent).postDataJSON()).toMatchObject({
      kind: 'article',
      locale,
      helpful: 'no',
      reason: 'other',
    });
    await expect(feedback.getByText(thanks)).toBeVisible();
  });
}

test('own words are masked before they are sent, and the reader is told', async ({ page }) => {
  await page.goto(article('es'));
  const feedback = page.locator('#feedback');
  await expect(feedback.getByRole('textbox')).toBeHidden();
  await feedback.getByRole('radio', { name: 'No', exact: true }).check();
  await feedback
    .getByRole('textbox', { name: /Cuéntanos más/ })
    .fill('No sirve mi tarjeta 4152 3134 0000 0000');
  await expect(feedback.getByText(/Tapamos números largos/)).toBeVisible();
  const sent = page.waitForRequest('**/api/feedback');
  await feedback.getByRole('button', { name: 'Enviar' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ words: 'No sirve mi tarjeta •••' });
  await expect(feedback.getByText(/Tapamos con •••/)).toBeVisible();
});

test('what is told of an opinion has its place before there is anything to tell', async ({ page }) => {
  await page.goto(article('es'));
  // What is displayed only once it speaks is not heard by every screen reader.
  await expect(page.locator('#feedback [role="status"]')).not.toHaveCSS('display', 'none');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an opinion can be given, and is thanked for', async ({ page }) => {
    await page.goto(article('es'));
    const feedback = page.locator('#feedback');
    await feedback.getByRole('radio', { name: 'Sí', exact: true }).check();
    await feedback.getByRole('button', { name: 'Enviar' }).click();
    await expect(page).toHaveURL(`${article('es')}?feedback=thanks#feedback`);
    await expect(feedback.getByText(/Gracias/)).toBeVisible();
  });
});

test.describe('when it cannot be saved', () => {
  test.use({ expectedMessages: [/ERR_FAILED/] });

  test('the page says so and keeps what was chosen', async ({ page }) => {
    await page.route('**/api/feedback', (route) => route.abort());
    await page.goto(article('es'));
    const feedback = page.locator('#feedback');
    await feedback.getByRole('radio', { name: 'No', exact: true }).check();
    await feedback.getByRole('textbox').fill('No encuentro el botón');
    await feedback.getByRole('button', { name: 'Enviar' }).click();
    await expect(feedback.getByText(/No pudimos guardar/)).toBeVisible();
    await expect(feedback.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
    await expect(feedback.getByRole('textbox')).toHaveValue('No encuentro el botón');
  });

  test('who sends by keyboard stays at the button, and a second press sends no second one', async ({
    page,
  }) => {
    let requests = 0;
    await page.route('**/api/feedback', async (route) => {
      requests += 1;
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.abort();
    });
    await page.goto(article('es'));
    const feedback = page.locator('#feedback');
    await feedback.getByRole('radio', { name: 'No', exact: true }).check();
    const send = feedback.getByRole('button', { name: 'Enviar' });
    await send.press('Enter');
    await expect(feedback.getByText('Enviando…')).toBeVisible();
    await send.press('Enter');
    await expect(send).toBeFocused();
    await expect(feedback.getByText(/No pudimos guardar/)).toBeVisible();
    await expect(send).toBeFocused();
    expect(requests).toBe(1);
  });
});
