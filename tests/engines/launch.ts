import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import getPort from 'get-port';
import { findBrowser } from '../../site/tools/browser/find.ts';
import { type Engine, findPrograms, type Programs } from './engine.ts';

type Launcher = NonNullable<TestRunnerConfig['browsers']>[number];

/** A browser that tests can be run in. */
export interface Running {
  launcher: Launcher;
  /** Ends what was started for it besides. */
  stop: () => void;
}

/** Starts a program and gives the first line that it prints on a stream of its own. */
async function display(xvfb: string): Promise<{ name: string; child: ChildProcess }> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stream = child.stdio[3];
  if (!stream) throw new Error('The display has no stream to tell its number by.');
  const [number] = (await once(stream, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, child };
}

async function answers(port: number): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds.');
}

async function startWebKit({ driver, browser, display: xvfb }: Programs['webkit']): Promise<Running> {
  const screen = xvfb === undefined ? undefined : await display(xvfb);
  const port = await getPort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(screen && { DISPLAY: screen.name }),
      // As root, in a container, there is no sandbox to be had.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  await answers(port);
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  const options = { hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities } as const;
  return {
    // Its types leave out that what is not measured may be undefined.
    launcher: webdriverLauncher(options) as Launcher,
    stop: () => {
      child.kill();
      screen?.child.kill();
    },
  };
}

/** A browser of the engine to run tests in; a sentence that says what to install, where there is none. */
export async function launchEngine(engine: Engine): Promise<Running | string> {
  const stop = () => undefined;
  if (engine === 'chromium') {
    const { executablePath, args } = findBrowser();
    const launchOptions = { executablePath, args };
    return { launcher: playwrightLauncher({ product: 'chromium', launchOptions }), stop };
  }
  if (engine === 'firefox') {
    const programs = findPrograms('firefox');
    if (typeof programs === 'string') return programs;
    // By WebDriver BiDi: any Firefox of today will do.
    const launchOptions = { browser: 'firefox', headless: true, ...programs } as const;
    return { launcher: puppeteerLauncher({ launchOptions, concurrency: 1 }), stop };
  }
  const programs = findPrograms('webkit');
  return typeof programs === 'string' ? programs : startWebKit(programs);
}
