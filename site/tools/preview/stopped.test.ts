import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentFolder } from '../guide/folder.ts';
import { nextChange, whyStopped } from './stopped.ts';

test('a preview that the files stop says which, and waits until they are mended', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'stopped-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(contentFolder(), folder, { recursive: true });
  assert.equal(await whyStopped(folder, 'es'), undefined);

  const file = join(folder, 'owners.yml');
  const owners = readFileSync(file, 'utf8');
  writeFileSync(file, owners.replace('atencion:', 'atencion'));
  const said = await whyStopped(folder, 'es');
  assert.match(said ?? '', /owners\.yml:\d+:\d+ {2}error {2}.*\n[^]*empieza sola\.$/);
  assert.match((await whyStopped(folder, 'en')) ?? '', /begins by itself\.$/);

  const changed = nextChange(folder);
  writeFileSync(file, owners);
  await changed;
  assert.equal(await whyStopped(folder, 'es'), undefined);
});
