import type { Reporter, TestRunnerConfig } from '@web/test-runner';
import { build, type Plugin as BundlerPlugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGuide } from '../site/tools/guide/load.ts';
import { paths } from '../site/tools/lib/paths.ts';

export type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];
export type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const worker = readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');

/** MSW's worker must stand at the root, or it sees no request. */
const mockWorker: Plugin = {
  name: 'mock-worker',
  serve: ({ path }) => (path === '/mockServiceWorker.js' ? { body: worker, type: 'js' } : undefined),
};

const guidePack = /^\/packs\/primer-ingreso\.(es|en)\.json$/;

/** The guide that is published, as the editors' files have it now. */
const publishedGuide: Plugin = {
  name: 'published-guide',
  async serve({ path }) {
    const locale = guidePack.exec(path)?.[1];
    if (locale !== 'es' && locale !== 'en') return undefined;
    return { body: JSON.stringify((await loadGuide())[locale]), type: 'json' };
  },
};

/** Files of the site's build that pages load by a tag, in place of the sources that tests import. */
const scripts: Readonly<Record<string, string>> = {
  'widget/src/index.ts': 'widget/first-login-guide.js',
  'widget/src/address-check/index.ts': 'widget/address-check.js',
};

/** What a test imports of an element's sources, taken from the script that pages get: names and texts are shortened in it. */
const builtScripts: BundlerPlugin = {
  name: 'built-scripts',
  setup(bundler) {
    bundler.onResolve(
      { filter: /\/widget\/src\/(?:address-check\/)?index\.ts$/ },
      ({ path, resolveDir }) => ({
        path: relative(paths.root, join(resolveDir, path)),
        namespace: 'script',
        sideEffects: true,
      }),
    );
    bundler.onLoad({ filter: /./, namespace: 'script' }, ({ path }) => ({
      contents: `${readFileSync(join(paths.dist, 'client', scripts[path] ?? path), 'utf8')}
        export const define = () => {};
        export const FirstLoginGuide = customElements.get('first-login-guide');`,
    }));
  },
};

/** Each test file with all that it imports in one: module by module, the icons alone are two thousand requests. */
const bundledTests = (plugins: BundlerPlugin[]): Plugin => ({
  name: 'bundled-tests',
  async serve({ path }) {
    if (!path.endsWith('.test.ts')) return undefined;
    const { outputFiles } = await build({
      entryPoints: [join(paths.root, path)],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      sourcemap: 'inline',
      logLevel: 'silent',
      conditions: ['browser'],
      define: { __VERSION__: '"0.0.0"' },
      plugins,
      // As the widget's own build does it: Lit's decorators are the experimental ones.
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    return { body: outputFiles[0]?.text ?? '', type: 'js' };
  },
});

type Launcher = NonNullable<TestRunnerConfig['browsers']>[number];

interface Options {
  /** What else the tests' server has. */
  plugins?: Plugin[];
  middleware?: Middleware[];
  /** Whether the elements are those of the built scripts, not of the sources. */
  built?: boolean;
}

/** Tests that run in a browser: each file a page of its own there. */
export function browserTests(
  files: string[],
  launcher: Launcher,
  reporter: Reporter,
  { plugins = [], middleware = [], built = false }: Options,
): TestRunnerConfig {
  return {
    files,
    rootDir: paths.root,
    browsers: [launcher],
    concurrency: launcher.type === 'playwright' ? 2 : 1,
    // Only against a test that never ends: some engines start slowly.
    testFramework: { config: { timeout: '30000' } },
    testsFinishTimeout: 240_000,
    middleware,
    plugins: [mockWorker, publishedGuide, ...plugins, bundledTests(built ? [builtScripts] : [])],
    reporters: [reporter],
  };
}
