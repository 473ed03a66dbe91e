import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from '../../site/tools/lib/paths.ts';

/** Packs the widget as it would be published, and unpacks it into a folder. The tarball stays beside it. */
export function packWidget(folder: string): { tarball: string } {
  const tarball = join(dirname(folder), 'first-login-guide.tgz');
  mkdirSync(folder, { recursive: true });
  const pnpm = process.env['npm_execpath'] ?? 'pnpm';
  execFileSync(pnpm, ['pack', '--out', tarball], { cwd: paths.widget, stdio: 'pipe' });
  // From its own folder: the `tar` of some systems takes the colon of a drive for a host's.
  execFileSync('tar', ['-xzf', '../first-login-guide.tgz', '--strip-components=1'], { cwd: folder });
  return { tarball };
}
