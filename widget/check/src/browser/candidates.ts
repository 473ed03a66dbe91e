import { join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
}

/** Where a Chrome, Chromium or Edge is usually found on a machine, the likeliest first. */
export function browserCandidates({ platform, env }: Machine): string[] {
  if (platform === 'win32') return [...onWindows(env), ...onPath(env, ';', '.exe')];
  if (platform === 'darwin') return [...onMac(env), ...onPath(env, ':', '')];
  return [...onPath(env, ':', ''), '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

function onPath(env: NodeJS.ProcessEnv, separator: string, suffix: string): string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(separator).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function onMac(env: NodeJS.ProcessEnv): string[] {
  const roots = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
  return macApplications.flatMap((name) =>
    roots.map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function onWindows(env: NodeJS.ProcessEnv): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  return windowsPrograms.flatMap((parts) => roots.map((root) => join(root, ...parts)));
}
