import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CallError } from '../lib/call-error.ts';
import { commandOf } from '../lib/program.ts';
import { installByApt } from './apt.ts';
import { succeeds } from './succeeds.ts';
import { browserCandidates } from '../../../widget/check/src/browser/candidates.ts';

export interface Browser {
  executablePath: string;
  /** What to start it with. */
  args: string[];
}

/** How long a download of the browser may take, in milliseconds. */
const downloadTime = 180_000;

/** As root, in a container, Chromium has no sandbox; the rest keeps it from calling home. */
const rootArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isRoot = process.getuid?.() === 0;

/** Chromium without a window, as Debian packages it: the same pages in half the time, since nothing is drawn but them. */
const headlessShell = { package: 'chromium-headless-shell', path: '/usr/bin/chromium-headless-shell' };

/**
 * The browser that tests run in and videos are drawn by: the one that `CHROME_PATH` names, an installed one, Playwright's own, or one that
 * is installed now.
 * @throws CallError that says what to install, when none can be had
 */
export function findBrowser(): Browser {
  const executablePath =
    named() ?? installedShell() ?? installed() ?? downloaded() ?? download() ?? installPackage();
  if (!executablePath) {
    throw new CallError({
      es: 'No se encontró un navegador. Instala Chrome, Chromium o Edge, o pon en CHROME_PATH el que tienes.',
      en: 'No browser was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the one you have.',
    });
  }
  // Whatever starts later, in this process or under it, finds the same one at once.
  process.env['CHROME_PATH'] = executablePath;
  return { executablePath, args: isRoot ? rootArgs : [] };
}

/** Installs the headless shell where that can be done and no browser is named: hundreds of tests save minutes. */
export function installHeadlessShell(): void {
  if (named() === undefined && installedShell() === undefined) installByApt([headlessShell.package]);
}

function installedShell(): string | undefined {
  return existsSync(headlessShell.path) ? headlessShell.path : undefined;
}

function named(): string | undefined {
  const path = process.env['CHROME_PATH'];
  if (!path) return undefined;
  if (!existsSync(path))
    throw new CallError({
      es: `CHROME_PATH es «${path}», donde no hay un archivo. Corrígelo o quítalo.`,
      en: `CHROME_PATH is «${path}», where there is no file. Correct it or leave it out.`,
    });
  return path;
}

function installed(): string | undefined {
  return browserCandidates(process).find((path) => existsSync(path) && starts(path));
}

/** Some systems have a script in the browser's place that only says how to install it. */
function starts(path: string): boolean {
  // On Windows a browser opens a window rather than tell its version.
  return (
    process.platform === 'win32' || succeeds(path, ['--version', ...(isRoot ? ['--no-sandbox'] : [])], 20_000)
  );
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function download(): string | undefined {
  console.log('No browser is installed: trying Playwright’s download.');
  const cli = commandOf('playwright-core', import.meta.dirname);
  // One connection that hangs must not take all the time there is.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  succeeds(process.execPath, [cli, 'install', 'chromium'], downloadTime, env);
  return downloaded();
}

function installPackage(): string | undefined {
  return installByApt(['chromium']) ? installed() : undefined;
}
