import { existsSync } from 'node:fs';
import { succeeds } from './succeeds.ts';

/** How long may be downloaded, in milliseconds. */
const patience = 180_000;

const isRoot = process.getuid?.() === 0;

/** Installs packages where the system is Debian's kind and lets us, as on most CI machines. Tells whether it did. */
export function installByApt(packages: readonly string[]): boolean {
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  console.log(`Trying apt-get for ${packages.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['update'], patience, env);
  return succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 2 * patience, env);
}
