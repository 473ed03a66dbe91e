import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../lib/paths.ts';
import { emptyFolderOf, nameRepository, npmPackages } from './package-folder.ts';

interface PackageJson {
  name: string;
  private?: boolean;
  publishConfig?: { provenance?: boolean; access?: string };
  repository?: unknown;
}

const read = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

test('every package of the workspace that is not private is released, and asks for provenance', () => {
  const folders = readFileSync(join(paths.root, 'pnpm-workspace.yaml'), 'utf8').matchAll(/^ {2}- (\S+)$/gm);
  const all = [...folders].map(([, folder = '']) => ({ folder, ...read(join(paths.root, folder)) }));
  const open = all.filter((one) => !one.private);
  assert.deepEqual(Object.fromEntries(open.map(({ name, folder }) => [name, folder])), npmPackages);
  for (const { name, publishConfig } of open)
    assert.deepEqual([publishConfig?.provenance, publishConfig?.access], [true, 'public'], name);
});

test('a packed package names the repository, and its own folder there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-folder-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"first-login-guide-check","version":"1.0.0"}');
  nameRepository('first-login-guide-check', folder, 'https://code.example/bank/help.git');
  assert.deepEqual(read(folder).repository, {
    type: 'git',
    url: 'git+https://code.example/bank/help.git',
    directory: 'widget/check',
  });
  rmSync(folder, { recursive: true });
});

test('packages are written anew into a folder that keeps whatever else is in it', () => {
  const out = mkdtempSync(join(tmpdir(), 'packages-'));
  const old = join(out, 'first-login-guide');
  mkdirSync(old);
  writeFileSync(join(old, 'removed.js'), 'of the release before');
  writeFileSync(join(out, 'notes.txt'), 'of somebody');
  assert.equal(emptyFolderOf('first-login-guide', out), old);
  assert.ok(!existsSync(join(old, 'removed.js')));
  assert.equal(readFileSync(join(out, 'notes.txt'), 'utf8'), 'of somebody');
  rmSync(out, { recursive: true });
});
