import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { paths } from '../lib/paths.ts';

/** The packages that go to npm, with the folder that each is packed from. */
export const npmPackages = {
  'first-login-guide': 'widget',
  'first-login-guide-check': 'widget/check',
} as const;
export type NpmPackage = keyof typeof npmPackages;

/** Where a package is written in a folder of packages, empty: what an earlier release left there is deleted, and no more. */
export function emptyFolderOf(name: NpmPackage, out: string): string {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** Packs a package for npm and unpacks it into a folder. The tarball stays beside it. */
export function packPackage(name: NpmPackage, folder: string): { tarball: string } {
  // The whole path: pnpm packs from the package's own folder.
  const tarball = resolve(dirname(folder), `${name}.tgz`);
  mkdirSync(folder, { recursive: true });
  const pnpm = process.env['npm_execpath'] ?? 'pnpm';
  const source = join(paths.root, npmPackages[name]);
  execFileSync(pnpm, ['pack', '--out', tarball], { cwd: source, stdio: 'pipe' });
  // From its own folder: the `tar` of some systems takes the colon of a drive for a host's.
  execFileSync('tar', ['-xzf', join('..', basename(tarball)), '--strip-components=1'], { cwd: folder });
  return { tarball };
}

/** Writes into a packed package which repository it is built from: npm attests that, and refuses provenance without it. */
export function nameRepository(name: NpmPackage, folder: string, repository: string): void {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const named = {
    ...manifest,
    repository: { type: 'git', url: `git+${repository}`, directory: npmPackages[name] },
  };
  writeFileSync(file, `${JSON.stringify(named, undefined, 2)}\n`);
}
