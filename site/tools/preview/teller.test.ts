import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
