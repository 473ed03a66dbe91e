import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkFolder } from '../../../site/tools/content/check-folder.ts';
import { paths } from '../../../site/tools/lib/paths.ts';
import {
  chooseFolder,
  contentFiles,
  readRepository,
  writeRepository,
} from '../../../site/tools/cms/repository-in-browser.ts';

const article = 'site/src/content/faqs/es/clave-temporal.md';
const summary = 'Es una clave de 8 dígitos para registrarte. La creas en una sucursal con un ejecutivo.';

test('an editor without Git changes a question in the browser; only that line changes, and the check passes', async ({
  page,
}) => {
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));

  const files = contentFiles();
  await chooseFolder(page);
  await page.goto('/admin/');
  await writeRepository(page, files);
  await page.getByRole('button', { name: 'Trabajar con un repositorio local' }).click();
  await page.getByRole('option', { name: 'Preguntas' }).or(page.getByText('Preguntas')).first().waitFor();
  await page.goto('/admin/#/collections/faqs/entries/clave-temporal');
  await page.getByRole('textbox', { name: 'Resumen' }).first().fill(summary);
  await page.getByRole('button', { name: 'Guardar' }).click();

  await expect.poll(() => readRepository(page, article)).toContain(summary);
  const saved = await readRepository(page, article);
  const before = (files[article] ?? '').split('\n');
  const changed = saved.split('\n').filter((line, index) => line !== before[index]);
  expect(changed).toEqual([`summary: ${summary}`]);

  const folder = mkdtempSync(join(tmpdir(), 'help-editors-'));
  try {
    cpSync(join(paths.site, 'src', 'content'), folder, { recursive: true });
    writeFileSync(join(folder, 'faqs', 'es', 'clave-temporal.md'), saved);
    const { problems } = await checkFolder(folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

test('what is left empty is told beside its field, in Spanish, and nothing is saved', async ({ page }) => {
  await chooseFolder(page);
  await page.goto('/admin/');
  const files = contentFiles();
  await writeRepository(page, files);
  await page.getByRole('button', { name: 'Trabajar con un repositorio local' }).click();
  await page.getByRole('option', { name: 'Preguntas' }).or(page.getByText('Preguntas')).first().waitFor();
  await page.goto('/admin/#/collections/faqs/entries/clave-temporal');
  await page.getByRole('textbox', { name: 'Resumen' }).first().fill('');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Este campo es obligatorio.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ver los errores' })).toBeVisible();
  expect(await readRepository(page, article)).toBe(files[article]);
});
