import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales, type Locale } from '@first-login/shared/locales';
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import sirv from 'sirv';
import { readInstitution } from '../../../src/lib/institution/read.ts';
import { pathTo } from '../../../src/lib/routes.ts';
import { findBrowser } from '../../browser/find.ts';
import { buildCms } from '../../cms/build.ts';
import { chooseFolder, contentFiles, writeRepository } from '../../cms/repository-in-browser.ts';
import { contentFolder } from '../../guide/folder.ts';
import { pageState } from '../../preview/page-state.ts';
import { readSources } from '../sources.ts';
import { withDevSite } from './dev-site.ts';
import { changedRule, checkedSample, sample, withMistakes } from './sample.ts';
import { terminalPage } from './terminal.ts';

type Save = (name: string, page: Page) => Promise<void>;

/**
 * Makes the pictures of docs/editing: what commands print, the preview, the page of the texts' state, the room in the browser.
 * @param folder where they are put, as `<name>.<locale>.webp`
 * @returns their names and sizes in bytes
 */
export async function makeScreenshots(folder: string): Promise<Map<string, number>> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch(findBrowser());
  const sizes = new Map<string, number>();
  const save: Save = async (name, page) => {
    // Light enough to be kept with the texts.
    const image = sharp(await page.screenshot())
      .resize({ width: 1000 })
      .webp({ quality: 55, effort: 6 });
    const { size } = await image.toFile(join(folder, `${name}.webp`));
    sizes.set(`${name}.webp`, size);
  };
  try {
    for (const locale of locales) await terminals(browser, locale, save);
    await withDevSite(async (address) => {
      for (const locale of locales) await pages(browser, address, locale, save);
    });
    await room(browser, save);
  } finally {
    await browser.close();
  }
  return sizes;
}

async function terminals(browser: Browser, locale: Locale, save: Save): Promise<void> {
  const sources = await readSources(contentFolder());
  const { printed } = await checkedSample(withMistakes(sources, locale), locale);
  const language = locale === 'es' ? '' : ` --lang ${locale}`;
  const page = await browser.newPage({ viewport: { width: 1000, height: 100 } });
  for (const [name, command, text] of [
    ['check', `pnpm content check${language}`, printed],
    ['diff', `pnpm guide diff${language}`, changedRule(sources, readInstitution(), locale)],
  ] as const) {
    await page.setContent(terminalPage(command, text));
    const height = await page.evaluate(() => document.body.scrollHeight);
    await page.setViewportSize({ width: 1000, height: Math.min(height, 700) });
    await save(`${name}.${locale}`, page);
  }
  await page.close();
}

async function pages(browser: Browser, address: string, locale: Locale, save: Save): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  const panel = page.getByRole('region', { name: /^(?:Este texto|This text)$/ });
  // The answer that the preview would give were the mistakes in the editors' own file, which is left alone.
  const { texts, others } = withMistakes(await readSources(contentFolder()), locale);
  const { checked } = await checkedSample({ texts, others }, locale);
  const told = { checked, texts, institution: readInstitution(), owners: {} };
  await page.route('**/@editors/page?path=*', async (route) => {
    const path = new URL(route.request().url()).searchParams.get('path') ?? '';
    if (path === sample[locale].address) await route.fulfill({ json: pageState(path, told) });
    else await route.continue();
  });
  await page.goto(address + sample[locale].address);
  await panel.locator('.ranks li').first().waitFor({ timeout: 120_000 });
  await withoutQuestion(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await save(`preview.${locale}`, page);
  await page.goto(address + pathTo(locale, { to: 'guides', id: 'primer-ingreso' }));
  await panel
    .getByRole('button', { name: /^(?:Recorrer|Walk)$/ })
    .nth(3)
    .click();
  await withoutQuestion(page);
  await page.waitForTimeout(500);
  await save(`guide.${locale}`, page);
  await page.goto(address + pathTo(locale, { to: 'status' }));
  await panel.getByRole('button', { name: /^(?:Cerrar|Close)$/ }).click();
  await withoutQuestion(page);
  await save(`status.${locale}`, page);
  await context.close();
}

/** Without the question of consent, which editors have answered long ago. */
const withoutQuestion = (page: Page) => page.evaluate(() => document.querySelector('.consent')?.remove());

async function room(browser: Browser, save: Save): Promise<void> {
  const client = await mkdtemp(join(tmpdir(), 'help-room-'));
  await buildCms(client);
  const files = sirv(client, { single: false });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const locale of locales) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale });
      const page = await context.newPage();
      await chooseFolder(page);
      await page.goto(`http://localhost:${port}/admin/`);
      await writeRepository(page, contentFiles());
      await page.getByRole('button', { name: /repositorio local|local repository/i }).click();
      await page
        .getByText(/^(?:Preguntas|Questions)/)
        .first()
        .waitFor();
      await page.goto(`http://localhost:${port}/admin/#/collections/faqs/entries/clave-temporal`);
      await page
        .getByRole('textbox', { name: /Resumen|Summary/ })
        .first()
        .waitFor();
      await page.waitForTimeout(1500);
      await save(`room.${locale}`, page);
      await context.close();
    }
  } finally {
    server.close();
    await rm(client, { recursive: true });
  }
}
