import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Running, serve } from './serve.ts';

const built: Record<string, string> = {
  'client/es/index.html': '<p>Inicio',
  // More than a connection takes at once.
  'client/videos/long.mp4': '0'.repeat(30_000_000),
  'client/videos/slow.mp4': '0'.repeat(30_000_000),
  'client/videos/gone.mp4': '0',
  'server/entry.mjs': 'export async function handler(request, response, next) { next(); }',
};

const folder = mkdtempSync(join(tmpdir(), 'help-files-'));
const unreadable: string[] = [];
let running: Running;

before(async () => {
  for (const [file, content] of Object.entries(built)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  running = await serve({
    dist: folder,
    port: 0,
    env: { DATABASE_URL: pathToFileURL(join(folder, 'data', 'help.db')).href },
    log: (_, event, fields) => {
      if (event === 'file-unreadable') unreadable.push(String(fields?.['reason']));
    },
  });
});
after(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${running.port}${path}`, { signal: AbortSignal.timeout(5_000), ...init });

/** How often a file is open in this process. */
const timesOpen = (name: string) =>
  readdirSync('/proc/self/fd').filter((file) => {
    try {
      return readlinkSync(`/proc/self/fd/${file}`).endsWith(name);
    } catch {
      return false;
    }
  }).length;

/** Whether a file is closed in time. @param seconds how long it may take */
async function isClosed(name: string, seconds: number): Promise<boolean> {
  for (let tries = 0; tries < seconds * 20 && timesOpen(name) > 0; tries += 1)
    await new Promise((done) => setTimeout(done, 50));
  return timesOpen(name) === 0;
}

const skip = !existsSync('/proc/self/fd');

test('a file is closed when its reader goes away', { skip }, async () => {
  for (let readers = 0; readers < 5; readers += 1) {
    const leave = new AbortController();
    await get('/videos/long.mp4', { signal: leave.signal });
    leave.abort();
  }
  assert.ok(await isClosed('long.mp4', 2));
});

test('a file is closed when its reader stays and takes nothing', { skip }, async () => {
  const socket = connect(running.port, '127.0.0.1');
  socket.pause().on('error', () => undefined);
  socket.write('GET /videos/slow.mp4 HTTP/1.1\r\nhost: a\r\n\r\n');
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(timesOpen('slow.mp4'), 1);
  assert.ok(await isClosed('slow.mp4', 25));
  socket.destroy();
});

test('a file that cannot be read breaks off its response and nothing else', async () => {
  rmSync(join(folder, 'client/videos/gone.mp4'));
  await assert.rejects(
    get('/videos/gone.mp4').then((response) => response.text()),
    TypeError,
  );
  assert.match(unreadable.join(), /ENOENT/);
  assert.equal((await get('/es/')).status, 200);
});
