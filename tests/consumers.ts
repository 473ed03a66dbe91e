// pnpm consumers: installs the packed widget into a project of Next, from the registry, and builds it. Takes minutes: not part of
// `pnpm test`, which builds with Vite and webpack and imports the package on a server.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../site/tools/lib/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-login-next-'));
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });

try {
  const pnpm = process.env['npm_execpath'] ?? 'pnpm';
  run(pnpm, ['pack', '--out', join(folder, 'package.tgz')], paths.widget);
  cpSync(join(import.meta.dirname, 'consumers', 'next'), folder, { recursive: true });
  run('npm', ['install', '--no-audit', '--no-fund'], folder);
  run(process.execPath, [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], folder);
  const page = join(folder, '.next', 'server', 'app', 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  if (!/<first-login-guide[^>]*>\s*<a href="https:\/\/help\.example/.test(html))
    throw new Error(`${page} has no guide with its text: Next did not pre-render it.`);
  const chunks = globSync('.next/static/chunks/**/*.js', { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  if (!chunks.some((chunk) => chunk.includes('customElements.define("first-login-guide"')))
    throw new Error('No script of the build defines <first-login-guide>.');
  console.log('✓ Next builds with the packed widget, and pre-renders the text between its tags.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
