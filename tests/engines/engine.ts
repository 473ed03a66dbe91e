import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installByApt } from '../../site/tools/browser/apt.ts';

/** The engines that the widget is tried in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** The programs that stand for an engine. */
export interface Programs {
  firefox: { executablePath: string };
  webkit: { driver: string; browser: string; display: string | undefined };
}

const onPath = (names: readonly string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);

const first = (paths: readonly string[]): string | undefined => paths.find(existsSync);

function firefox(): Programs['firefox'] | undefined {
  const executablePath =
    process.env['FIREFOX_PATH'] ??
    onPath(['firefox-esr', 'firefox']) ??
    first([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ]);
  return executablePath === undefined ? undefined : { executablePath };
}

/** WebKitGTK, driven by its own WebDriver; it draws on a display, and where there is none on one that nobody sees. */
function webkit(): Programs['webkit'] | undefined {
  const folders = ['x86_64', 'aarch64'].flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  );
  const driver = onPath(['WebKitWebDriver']);
  const browser = first(folders);
  const display = process.env['DISPLAY'] === undefined ? onPath(['Xvfb']) : undefined;
  const hasDisplay = process.env['DISPLAY'] !== undefined || display !== undefined;
  return driver && browser && hasDisplay ? { driver, browser, display } : undefined;
}

const found = { firefox, webkit };

/** Both play videos by what the system has for them. */
const forVideos = ['gstreamer1.0-libav', 'gstreamer1.0-plugins-bad'];

const packages = {
  firefox: ['firefox-esr', ...forVideos],
  webkit: ['webkit2gtk-driver', 'xvfb', ...forVideos],
};

const advice = {
  firefox: 'Install Firefox (Debian: firefox-esr), or set FIREFOX_PATH to the one you have.',
  webkit: 'Install WebKitGTK’s driver and a display for it (Debian: webkit2gtk-driver and xvfb).',
};

/** The programs of an engine; a sentence that says what to install where they are not there. */
export function findPrograms<Name extends keyof Programs>(engine: Name): Programs[Name] | string {
  const find = found[engine] as () => Programs[Name] | undefined;
  return find() ?? advice[engine];
}

const isProgram = (engine: Engine): engine is keyof Programs => engine !== 'chromium';

/** Installs what is not there and can be, one after the other: a system installs one thing at a time. */
export function installMissing(wanted: readonly Engine[]): void {
  for (const engine of wanted.filter(isProgram)) if (!found[engine]()) installByApt(packages[engine]);
}
