import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserCandidates } from './candidates.ts';

const slashes = (paths: string[]) => paths.map((path) => path.replaceAll('\\', '/'));

test('looks on the path first on Linux', () => {
  const found = browserCandidates({ platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' } });
  assert.deepEqual(found.slice(0, 2), ['/usr/local/bin/chromium', '/usr/bin/chromium']);
  assert.ok(found.includes('/usr/bin/google-chrome'));
  assert.ok(found.includes('/usr/bin/microsoft-edge'));
});

test('looks into the applications on macOS', () => {
  const found = browserCandidates({ platform: 'darwin', env: { HOME: '/Users/ana' } });
  assert.equal(found[0], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  assert.ok(found.includes('/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'));
});

test('looks into the program folders on Windows', () => {
  const env = { 'PROGRAMFILES(X86)': 'C:/Program Files (x86)', LOCALAPPDATA: 'C:/Users/ana/AppData/Local' };
  const found = slashes(browserCandidates({ platform: 'win32', env }));
  assert.equal(found[0], 'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe');
  assert.ok(found.includes('C:/Users/ana/AppData/Local/Google/Chrome/Application/chrome.exe'));
  assert.ok(found.includes('C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'));
});
