import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import type { Package } from 'custom-elements-manifest';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import webpack from 'webpack';
import { paths } from '../../site/tools/lib/paths.ts';
import { commandOf, runNode } from '../../site/tools/lib/program.ts';
import { nameRepository } from '../../site/tools/release/package-folder.ts';
import { packedWidget } from '../examples/examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-login-package-'));
const compiler = commandOf('typescript', paths.site, 'tsc');
const installed = join(folder, 'node_modules', 'first-login-guide');
const repository = 'https://code.example/bank/help.git';
const tarball = join(packedWidget, '..', 'first-login-guide.tgz');

after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Installs the widget, as the examples have packed it, into a folder of its own beside its dependencies. Packed here, it
 * would be built anew while other tests read what was built.
 */
before(() => {
  cpSync(packedWidget, installed, { recursive: true });
  nameRepository('first-login-guide', installed, repository);
  for (const name of ['lit', '@lit-labs'])
    symlinkSync(join(paths.widget, 'node_modules', name), join(folder, 'node_modules', name));
  mkdirSync(join(folder, 'node_modules', '@types'));
  for (const name of ['react', '@types/react', 'vue', 'svelte'])
    symlinkSync(join(join(paths.root, 'tests'), 'node_modules', name), join(folder, 'node_modules', name));
  cpSync(join(import.meta.dirname, 'consumer'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});

test('the package is one that npm and bundlers read rightly', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, strict: true, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types are those of what is imported, under every way to resolve a module but the oldest', async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  assert.ok(result.types, 'the package has types');
  // Nearly the profile `esm-only`: see docs/decisions/0012.
  const modern = result.problems.filter(
    (problem) =>
      !('resolutionKind' in problem && problem.resolutionKind === 'node10') &&
      problem.kind !== 'CJSResolvesToESM',
  );
  assert.deepEqual(modern, []);
});

test('the package has its manifest, its changes, what npm attests and no polyfill', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    publishConfig: { provenance: boolean };
    repository: unknown;
  };
  assert.equal(manifest.publishConfig.provenance, true);
  assert.deepEqual(manifest.repository, { type: 'git', url: `git+${repository}`, directory: 'widget' });
  assert.match(readFileSync(join(installed, 'CHANGELOG.md'), 'utf8'), /^## \d+\.\d+\.\d+$/m);
  const scripts = globSync('dist/npm/*.js', { cwd: installed }).map((file) =>
    readFileSync(join(installed, file), 'utf8'),
  );
  assert.doesNotMatch(scripts.join('\n'), /polyfill|core-js|webcomponentsjs/i);
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

test('a server can import the class: nothing of it needs a browser before it is used', async () => {
  const script = `const { FirstLoginGuide } = await import('first-login-guide'); console.log(typeof FirstLoginGuide)`;
  const { output } = await runNode(['--input-type=module', '--eval', script], { folder });
  assert.equal(output.trim(), 'function');
});

/** The names of elements that a bundle defines. */
const defined = (code: string) =>
  [...code.matchAll(/customElements\.define\(["'`]([a-z-]+)/g)].map(([, name]) => name);

/** Builds an entry with webpack and gives the bundle's text. */
async function withWebpack(entry: string): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: `./${entry}`,
    output: { path: join(folder, 'webpack'), filename: entry },
    performance: false,
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) =>
      result ? resolve(result) : reject(error ?? new Error('webpack gave nothing')),
    );
  });
  assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString('errors-warnings'));
  return readFileSync(join(folder, 'webpack', entry), 'utf8');
}

test('an application builds with webpack', async () => {
  assert.deepEqual(defined(await withWebpack('main.js')), ['first-login-guide']);
});

test('importing the class has no effect: unused, nothing of it is left in a bundle', async () => {
  assert.ok((await withWebpack('class-alone.js')).length < 500);
});

test('renderGuide of the package pre-renders in Node', async () => {
  const { renderGuide } = (await import(pathToFileURL(join(installed, 'dist', 'npm', 'ssr.js')).href)) as {
    renderGuide: (pack: unknown) => { html: string; styleHashes: string[] };
  };
  const file = join(paths.dist, 'client', 'widget', 'packs', 'primer-ingreso.es.json');
  const { html, styleHashes } = renderGuide(JSON.parse(readFileSync(file, 'utf8')));
  assert.match(html, /<template shadowroot/);
  assert.ok(styleHashes.length > 0);
});
