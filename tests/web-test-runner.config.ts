import type { Reporter, TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGuide } from '../site/tools/guide/load.ts';
import { paths } from '../site/tools/lib/paths.ts';
import type { Browser } from '../site/tools/browser/find.ts';

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];

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

/** Each test file with all that it imports in one: module by module, the icons alone are two thousand requests. */
const bundledTests: Plugin = {
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
      // As the widget's own build does it: Lit's decorators are the experimental ones.
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    return { body: outputFiles[0]?.text ?? '', type: 'js' };
  },
};

/** The tests of the widget: each file a page of its own in a real browser. */
export function widgetTests(
  files: string[],
  { executablePath, args }: Browser,
  reporter: Reporter,
): TestRunnerConfig {
  return {
    files,
    rootDir: paths.root,
    browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args } })],
    concurrency: 2,
    testFramework: { config: { timeout: '10000' } },
    testsFinishTimeout: 120_000,
    plugins: [mockWorker, publishedGuide, bundledTests],
    reporters: [reporter],
  };
}
