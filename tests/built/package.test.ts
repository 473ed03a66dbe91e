import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Package } from 'custom-elements-manifest';
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
  mkdirSync(join(folder, 'node_modules', '@types'));
  for (const name of ['react', '@types/react', 'vue', 'svelte'])
    symlinkSync(join(join(paths.root, 'tests'), 'node_modules', name), join(folder, 'node_modules', name));
  cpSync(join(import.meta.dirname, 'consumer'), folder, { recursive: true });
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
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    const kind = ['--module', module, '--moduleResolution', resolution, '--lib', 'es2023,dom,dom.iterable'];
    const { output } = await runNode(
      [compiler, '--strict', '--noEmit', '--target', 'es2023', ...kind, 'application.mts'],
      { folder },
    );
    assert.equal(output, '');
  });

test('templates of React, Vue and Svelte know the elements by their types', async () => {
  const application = join(folder, 'frameworks');
  // React's template is TypeScript, which Vue's checker checks as well.
  const reactAndVue = await runNode([commandOf('vue-tsc', join(paths.root, 'tests')), '-p', '.'], {
    folder: application,
  });
  assert.equal(reactAndVue.output, '');
  const svelte = await runNode(
    [commandOf('svelte-check', join(paths.root, 'tests')), '--output', 'machine'],
    {
      folder: application,
    },
  );
  assert.match(svelte.output, /COMPLETED \d+ FILES 0 ERRORS 0 WARNINGS/);
});

test('the package’s manifest describes modules and classes that are in the package', () => {
  const json = (name: string) => JSON.parse(readFileSync(join(installed, name), 'utf8')) as unknown;
  const { customElements } = json('package.json') as { customElements: string };
  const { modules } = json(customElements) as Package;
  const tags = modules.flatMap(({ path, declarations = [], exports = [] }) => {
    assert.ok(existsSync(join(installed, path)), path);
    const types = readFileSync(join(installed, path.replace(/js$/, 'd.ts')), 'utf8');
    for (const { name } of declarations) assert.match(types, new RegExp(`export \\{.*\\b${name}\\b`));
    return exports.flatMap(({ kind, name }) => (kind === 'custom-element-definition' ? [name] : []));
  });
  assert.deepEqual(tags, ['first-login-guide', 'address-check']);
});
