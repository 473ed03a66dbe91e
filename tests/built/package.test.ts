import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { paths } from '../../site/tools/lib/paths.ts';
import { commandOf, runNode } from '../../site/tools/lib/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-login-package-'));
const compiler = commandOf('typescript', paths.site, 'tsc');
const installed = join(folder, 'node_modules', 'first-login-guide');

after(() => rmSync(folder, { recursive: true, force: true }));

/** Packs the widget as it would be published, and installs it into a folder of its own beside its dependencies. */
before(() => {
  const pnpm = process.env['npm_execpath'] ?? 'pnpm';
  execFileSync(pnpm, ['pack', '--out', join(folder, 'package.tgz')], { cwd: paths.widget, stdio: 'pipe' });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', 'package.tgz', '-C', installed, '--strip-components=1'], { cwd: folder });
  for (const name of ['lit', '@lit-labs'])
    symlinkSync(join(paths.widget, 'node_modules', name), join(folder, 'node_modules', name));
});

test('the package is one that npm and bundlers read rightly', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

for (const resolution of ['bundler', 'nodenext'])
  test(`an application that uses the package has its types, under module resolution «${resolution}»`, async () => {
    cpSync(join(import.meta.dirname, 'consumer'), folder, { recursive: true });
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    const kind = ['--module', module, '--moduleResolution', resolution, '--lib', 'es2023,dom,dom.iterable'];
    const { output } = await runNode(
      [compiler, '--strict', '--noEmit', '--target', 'es2023', ...kind, 'application.mts'],
      { folder },
    );
    assert.equal(output, '');
  });
