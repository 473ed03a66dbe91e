import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Running, serve } from './serve.ts';

/** A site as a build leaves it, with endpoints that tell what they were given. */
const built: Record<string, string> = {
  'client/index.html': '<p>es / en',
  'client/es/index.html': '<p>Inicio',
  'client/es/404/index.html': '<p>No está',
  'client/en/404/index.html': '<p>Not here',
  'client/es/temas/netkey/index.html': '<p>NetKey',
  'client/_astro/page.abc.css': 'p{}',
  'client/widget/first-login-guide.js': '1',
  'client/videos/app.es.abc.mp4': '0123456789',
  'client/videos/app.es.abc.vtt': 'WEBVTT',
  'server/entry.mjs': `export async function handler(request, response, next, locals) {
    if (request.url === '/api/slow/') await new Promise((done) => setTimeout(done, 300));
    else if (request.url === '/api/crash/') throw new Error('broken');
    else if (request.url !== '/api/echo/') return next();
    response.end(JSON.stringify({ url: request.url, address: locals.address }));
  }`,
};

const folder = mkdtempSync(join(tmpdir(), 'help-serve-'));
const lines: { event: string; fields: Record<string, unknown> | undefined }[] = [];
let running: Running;

const start = (env: NodeJS.ProcessEnv = {}) =>
  serve({
    dist: folder,
    port: 0,
    env: { DATABASE_URL: pathToFileURL(join(folder, 'data', 'help.db')).href, ...env },
    log: (_, event, fields) => lines.push({ event, fields }),
  });

before(async () => {
  for (const [file, content] of Object.entries(built)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  running = await start();
});
after(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}, { port } = running) =>
  fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });

/** An answer may arrive before its line is logged. */
async function eventually(isTrue: () => boolean) {
  for (let tries = 0; tries < 100 && !isTrue(); tries += 1) await new Promise((done) => setTimeout(done, 20));
}

/** Sends a target as it stands; `fetch` would tidy it up. */
const statusOf = (target: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request({ port: running.port, path: target, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject).end();
  });

test('the root leads to the reader’s language, else to Spanish', async () => {
  const spanish = await get('/');
  assert.deepEqual([spanish.status, spanish.headers.get('location')], [302, '/es/']);
  assert.match(spanish.headers.get('vary') ?? '', /accept-language/i);
  const english = await get('/', { headers: { 'accept-language': 'en-GB,en;q=0.8' } });
  assert.equal(english.headers.get('location'), '/en/');
});

test('a page without its closing slash leads to the one with it, query and all', async () => {
  const response = await get('/es/temas/netkey?a=b');
  assert.deepEqual([response.status, response.headers.get('location')], [301, '/es/temas/netkey/?a=b']);
});

test('what does not exist is told in the language of its path, else of the reader', async () => {
  for (const [path, language, text] of [
    ['/es/nada/', 'en', 'No está'],
    ['/en/nothing', 'es', 'Not here'],
    ['/nothing', 'en', 'Not here'],
    ['/es/404/', 'es', 'No está'],
  ] as const) {
    const response = await get(path, { headers: { 'accept-language': language } });
    assert.equal(response.status, 404, path);
    assert.ok((await response.text()).includes(text), path);
  }
});

test('a malformed address is refused with a readable page', async () => {
  assert.equal(await statusOf('//evil.example/%2e%2e'), 400);
  assert.equal(await statusOf('/%E0%A4%A'), 400);
  assert.equal(await statusOf('http://evil.example/'), 400);
});

test('nothing outside the site can be read', async () => {
  for (const target of [
    '/../server/entry.mjs',
    '/%2e%2e/server/entry.mjs',
    '/es/..%2f..%2fserver/entry.mjs',
  ]) {
    assert.equal(await statusOf(target), 404, target);
  }
});

test('pages are only for reading', async () => {
  const response = await get('/es/', { method: 'POST', body: 'a=b' });
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('allow'), 'GET, HEAD');
});

test('every response has the security headers', async () => {
  for (const path of [
    '/',
    '/es/',
    '/nothing',
    '/api/echo',
    '/api/none',
    '/api/crash',
    '/_astro/page.abc.css',
    '/%E0%A4%A',
  ]) {
    const { headers } = await get(path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path);
  }
});

test('a script says in which characters it is written, whatever page loads it', async () => {
  const { headers } = await get('/widget/first-login-guide.js');
  assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8');
});

test('ranges that make no sense are ignored', async () => {
  assert.equal((await get('/es/', { headers: { range: 'bytes=2-3' } })).status, 206);
  for (const range of [
    'bytes=5-2',
    'bytes=-2',
    'bytes=a-b',
    'bytes=0-1,3-4',
    // One byte, which would come as all of them under the name of a part.
    'bytes=0-0',
    'bytes=0-99999999999999999999',
  ]) {
    assert.equal((await get('/es/', { headers: { range } })).status, 200, range);
  }
});

test('a video is sent in the parts that a player asks for, and kept for ever', async () => {
  const path = '/videos/app.es.abc.mp4';
  const whole = await get(path);
  assert.deepEqual([whole.status, whole.headers.get('content-type')], [200, 'video/mp4']);
  assert.match(whole.headers.get('cache-control') ?? '', /immutable/);
  const lastModified = whole.headers.get('last-modified') ?? '';
  for (const extra of [{}, { 'if-range': lastModified }]) {
    const part = await get(path, { headers: { range: 'bytes=4-6', ...extra } });
    assert.deepEqual([part.status, part.headers.get('content-range')], [206, 'bytes 4-6/10']);
    assert.equal(await part.text(), '456');
  }
  assert.equal(await (await get(path, { headers: { range: 'bytes=8-' } })).text(), '89');
  assert.equal(await (await get(path, { headers: { range: 'bytes=0-99' } })).text(), '0123456789');
  assert.equal((await get(path, { headers: { range: 'bytes=50-' } })).status, 416);
  assert.match((await get('/videos/app.es.abc.vtt')).headers.get('content-type') ?? '', /^text\/vtt/);
});

test('endpoints get the sender’s address, and proxies are believed only when named', async () => {
  const headers = { 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'https' };
  const plain = await get('/api/echo?secret=1', { headers });
  assert.deepEqual(await plain.json(), { url: '/api/echo/', address: '::ffff:127.0.0.1' });
  assert.equal(plain.headers.get('strict-transport-security'), null);

  const proxied = await start({ TRUST_PROXY: 'loopback' });
  const trusted = await get('/api/echo', { headers }, proxied);
  assert.deepEqual(await trusted.json(), { url: '/api/echo/', address: '192.0.2.7' });
  assert.match(trusted.headers.get('strict-transport-security') ?? '', /max-age/);
  await proxied.close();
});

test('an endpoint that does not exist says so as JSON', async () => {
  const response = await get('/api/none', { headers: { 'accept-language': 'en' } });
  assert.equal(response.status, 404);
  assert.deepEqual(await response.json(), {
    ok: false,
    error: { code: 'not-found', message: 'This address does not exist.' },
  });
});

test('an endpoint that breaks is answered and logged', async () => {
  assert.equal((await get('/api/crash')).status, 500);
  assert.ok(lines.some(({ event, fields }) => event === 'crash' && fields?.['reason'] === 'broken'));
});

test('the log tells no query and no path that does not exist', async () => {
  await get('/es/temas/netkey/?name=Ana');
  await eventually(() => JSON.stringify(lines).includes('/es/temas/netkey/'));
  const logged = lines.length;
  await get('/es/mi-nip-es-1234/');
  await eventually(() => lines.length > logged);
  const text = JSON.stringify(lines);
  assert.ok(text.includes('/es/temas/netkey/'));
  assert.doesNotMatch(text, /Ana|1234|127\.0\.0\.1/);
});

test('closing waits for no connection on which nothing was asked', async () => {
  const other = await start();
  const socket = connect(other.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  const before = performance.now();
  await other.close();
  assert.ok(performance.now() - before < 2_000);
});

test('closing lets a request that runs come to its end', async () => {
  const other = await start();
  const slow = get('/api/slow', {}, other);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await Promise.all([other.close(), slow.then((response) => assert.equal(response.status, 200))]);
  await assert.rejects(get('/es/', {}, other));
});

test('a site that is not built, and a setting that is wrong, are told in a sentence', async () => {
  await assert.rejects(
    serve({ dist: join(folder, 'none'), port: 0, env: {}, log: () => undefined }),
    /Run «pnpm build» first/,
  );
  await assert.rejects(start({ DATABASE_URL: '' }), /DATABASE_URL is not set/);
  await assert.rejects(start({ FEEDBACK_LIMIT: 'many' }), /FEEDBACK_LIMIT is «many»/);
  await assert.rejects(start({ TRUST_PROXY: 'everyone' }), /invalid IP address: everyone/);
});

for (const name of [
  ...['DATABASE_AUTH_TOKEN', 'TRUST_PROXY', 'FEEDBACK_LIMIT', 'EVENT_LIMIT'],
  ...['INSIGHTS_TOKEN', 'PARTNERS_FILE', 'OFFLINE_COPY'],
])
  test(`${name} counts as not set where it is empty`, async () => {
    const empty = await start({ [name]: '' });
    await empty.close();
  });
