import { defineConfig, devices } from '@playwright/test';
import getPort from 'get-port';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { paths } from '../site/tools/lib/paths.ts';
import { findBrowser } from '../site/tools/browser/find.ts';

// Workers read this file again: what is decided once is handed to them by the environment.
const port = (process.env['E2E_PORT'] ??= String(await getPort()));
const data = (process.env['E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'help-e2e-')));
const { executablePath, args } = findBrowser();
const baseURL = `http://localhost:${port}`;

/** What does not change with the width of the screen is tried once. */
const onDesktopOnly = /\.once\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/e2e',
  // Pictures are compared with pictures of the same run: fonts differ from machine to machine.
  snapshotPathTemplate: 'results/pictures/{projectName}/{arg}{ext}',
  globalTeardown: './e2e/support/remove-data.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['dot'], ['json', { outputFile: 'results/e2e.json' }]],
  use: {
    baseURL,
    locale: 'es-MX',
    launchOptions: { executablePath, args },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testIgnore: onDesktopOnly,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" site/tools/start.ts --no-build`,
    cwd: paths.root,
    url: `${baseURL}/api/health`,
    env: {
      PORT: port,
      DATABASE_URL: pathToFileURL(join(data, 'help.db')).href,
      // All the tests come from one address.
      FEEDBACK_LIMIT: '10000',
    },
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
