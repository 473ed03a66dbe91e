import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../site/tools/browser/find.ts';
import { startDev, temporaryDatabase } from './support/site-process.ts';

const site = await startDev({ DATABASE_URL: temporaryDatabase() });

test('the site that is being written answers as the built one: pages, elements, feedback', async () => {
  for (const path of ['/es/', '/es/guias/primer-ingreso/', '/widget/first-login-guide.js', '/api/health'])
    assert.equal((await fetch(site.url + path)).status, 200, path);
  const answer = await fetch(`${site.url}/api/feedback`, {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'yes' }),
  });
  assert.deepEqual(await answer.json(), { ok: true });
});

test('the site that is being written tells editors of the page they look at, in its language, and can be searched', async () => {
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url) && !url.startsWith('data:')) foreign.push(url);
    });
    await page.goto(`${site.url}/es/preguntas/clave-temporal/`);
    const panel = page.getByRole('region', { name: /^(?:Este texto|This text)$/ });
    // The first time, Vite makes its modules ready and loads the page anew.
    await panel.getByText('Sale primero').first().waitFor({ timeout: 60_000 });
    const said = await panel.innerText();
    for (const words of ['clave-temporal.md', 'Qué corregir', 'de 100', 'Se revisó el', 'clave de 8 dígitos'])
      assert.ok(said.includes(words), words);
    await page.goto(`${site.url}/en/guides/primer-ingreso/`);
    await panel.getByRole('button', { name: 'Walk' }).first().click();
    const route = page.locator('first-login-guide').getByRole('heading', { level: 1 });
    await route.getByText('customer number').waitFor();
    // Search finds what only the text of an article says, from an index made of the texts.
    const fragment = page.waitForResponse(/\/pagefind\/fragment\//);
    await page.goto(`${site.url}/es/buscar/?q=contrato`);
    assert.equal((await fragment).status(), 200);
    // A result leads to the very heading under which it stands.
    const section = page.locator('a[href^="/es/"][href*="#"]').filter({ hasText: /\S/ });
    await section.first().waitFor();
    await section.first().click();
    const heading = decodeURIComponent(new URL(page.url()).hash.slice(1));
    assert.ok(heading !== '' && (await page.locator(`[id="${heading}"]`).count()) === 1, page.url());
    assert.deepEqual(foreign, []);
  } finally {
    await browser.close();
  }
});
