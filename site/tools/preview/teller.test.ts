import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentFolder } from '../guide/folder.ts';
import { makeTeller } from './teller.ts';

test('a list of owners that cannot be read is told, and keeps no page from being told of', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(contentFolder(), folder, { recursive: true });
  writeFileSync(join(folder, 'owners.yml'), 'equipo: [\n');
  const { findings } = await makeTeller(folder).page('/es/');
  assert.ok(findings.some(({ file, rule }) => file.endsWith('/owners.yml') && rule === 'yaml'));
});

for (const [what, change] of [
  ['that cannot be read', (text: string) => text.replace('  label: (55)', '\tlabel: (55)')],
  ['with a key that there is not', (text: string) => `${text}fax: ninguno\n`],
] as const)
  test(`a file of the bank ${what} is told on every page`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'preview-'));
    t.after(() => rmSync(folder, { recursive: true }));
    cpSync(contentFolder(), folder, { recursive: true });
    const file = join(folder, 'institution.yml');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const teller = makeTeller(folder);
    const { findings } = await teller.page('/es/preguntas/clave-temporal/');
    assert.deepEqual(
      findings.map((one) => one.file),
      ['site/src/content/institution.yml'],
    );
    assert.equal(await teller.indexFile('pagefind.js'), undefined);
  });
