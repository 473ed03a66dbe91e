import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { type SiteProcess, startSite, temporaryDatabase } from './support/site-process.ts';

const page = '/es/preguntas/clave-temporal/';
const database = temporaryDatabase();
let site: SiteProcess;
let asset = '';
/** How the server ends a body that never comes, and after how many seconds: asked first, for it takes longest. */
let slow: Promise<{ answer: string; seconds: number }>;

before(async () => {
  site = await startSite({ DATABASE_URL: database, FEEDBACK_LIMIT: '1000' });
  slow = slowBody();
  const html = await (await fetch(site.url + page)).text();
  asset = /href="(\/_astro\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a target as it stands: `fetch` would tidy it up, and undo compression. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const sent = request({ port, path: target, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('error', reject).end();
  });
}

/** Sends bytes as they stand; resolves to all that comes back until the server hangs up. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(site.url).port), 'localhost');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

async function slowBody() {
  const start = performance.now();
  const answer = await raw(
    'POST /api/feedback HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"kind"',
  );
  return { answer, seconds: (performance.now() - start) / 1000 };
}

test('pages and assets come compressed as the reader’s browser asks, and are the same', async () => {
  for (const path of [page, asset]) {
    const plain = await ask(path);
    assert.equal(plain.headers['content-encoding'], undefined);
    const br = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask(path, { 'accept-encoding': 'gzip' });
    assert.deepEqual([br.headers['content-encoding'], gzip.headers['content-encoding']], ['br', 'gzip']);
    assert.ok(brotliDecompressSync(br.body).equals(plain.body), path);
    assert.ok(gunzipSync(gzip.body).equals(plain.body), path);
    assert.equal(Number(br.headers['content-length']), br.body.length);
    for (const { headers } of [plain, br, gzip])
      assert.match(String(headers['vary']), /accept-encoding/i, `${path}: a cache must tell them apart`);
  }
});

test('a coding that the browser refuses is not sent', async () => {
  for (const path of [page, asset, '/widget/packs/primer-ingreso.es.json']) {
    const refused = await ask(path, { 'accept-encoding': 'br;q=0, gzip; q=0.0' });
    assert.deepEqual([refused.status, refused.headers['content-encoding']], [200, undefined], path);
  }
});

test('a page is asked for again and may be unchanged; a file whose name tells its content is kept', async () => {
  const first = await ask(page, { 'accept-encoding': 'br' });
  assert.equal(first.headers['cache-control'], 'no-cache');
  const etag = String(first.headers['etag']);
  const again = await ask(page, { 'accept-encoding': 'br', 'if-none-match': etag });
  assert.deepEqual([again.status, again.body.length], [304, 0]);
  assert.match(String(again.headers['content-security-policy']), /frame-ancestors 'none'/);
  assert.equal((await ask(asset)).headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal((await ask('/offline-worker.js')).headers['cache-control'], 'no-cache');
  assert.equal((await ask('/api/health')).headers['cache-control'], 'no-store');
});

test('HEAD answers as GET, without the body', async () => {
  for (const path of [page, asset, '/es/nada/', '/api/health', '/']) {
    const get = await ask(path);
    const head = await ask(path, {}, 'HEAD');
    assert.deepEqual([head.status, head.body.length], [get.status, 0], path);
    for (const name of ['content-type', 'content-length', 'cache-control', 'etag', 'location'])
      assert.equal(head.headers[name], get.headers[name], `${path}: ${name}`);
  }
});

test('a part of a file is sent, and one that is not there is refused', async () => {
  const whole = await ask(asset);
  const part = await ask(asset, { range: 'bytes=10-19' });
  assert.equal(part.status, 206);
  assert.ok(part.body.equals(whole.body.subarray(10, 20)));
  assert.equal(part.headers['content-range'], `bytes 10-19/${whole.body.length}`);
  const rest = await ask(asset, { range: `bytes=${whole.body.length - 5}-` });
  assert.ok(rest.body.equals(whole.body.subarray(-5)));
  assert.equal((await ask(asset, { range: 'bytes=99999999-' })).status, 416);
});

test('what does not exist is told in its language, and is kept nowhere', async () => {
  for (const [path, lang] of [
    ['/es/nada/', 'es'],
    ['/en/nothing/', 'en'],
    ['/_astro/none.abc.js', 'es'],
  ] as const) {
    const { status, headers, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.match(body.toString(), new RegExp(`<html lang="${lang}"`), path);
    assert.doesNotMatch(String(headers['cache-control']), /immutable/, path);
  }
});

test('nothing but the site’s own files can be read, however it is asked for', async () => {
  const up = ['..', '%2e%2e', '.%2e', '%252e%252e', '..%00', '..;', '....//..', '%c0%ae%c0%ae'];
  const targets = [
    ...up.flatMap((dots) => [
      `/${dots}/server/entry.mjs`,
      `/es/${dots}/${dots}/server/entry.mjs`,
      `/${dots}/${dots}/package.json`,
    ]),
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/.env',
    '/.git/config',
    '/_headers',
    '/_redirects',
    '//etc/passwd',
    '/etc/passwd',
    '/file:///etc/passwd',
    '/api/../../package.json',
    '/api/%2e%2e/health',
  ];
  for (const target of targets) {
    const { status, body } = await ask(target);
    assert.ok(status === 404 || status === 400, `${target} answered ${status}`);
    assert.doesNotMatch(body.toString(), /root:|"dependencies"|export |immutable/, target);
  }
});

test('methods that a page or an endpoint does not know are refused, with those that it does', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const { status, headers } = await ask(page, {}, method);
    assert.deepEqual([status, headers['allow']], [405, 'GET, HEAD'], method);
  }
  assert.equal((await ask('/api/feedback', {}, 'TRACE')).status, 405);
  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask('/api/feedback', {}, method);
    assert.deepEqual([status, headers['allow']], [405, 'POST'], method);
  }
  assert.doesNotMatch(
    await raw('CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n'),
    /^HTTP\/1.1 2/,
  );
});

test('every kind of answer has the security headers', async () => {
  const paths = [
    '/',
    page,
    '/es/nada/',
    asset,
    '/widget/first-login-guide.js',
    '/sitemap.xml',
    '/llms.txt',
    '/offline-worker.js',
    '/guia',
    '/api/health',
    '/api/nada',
    '/api/consent',
    '/es/temas/netkey',
    '/%E0%A4%A',
  ];
  for (const path of paths) {
    const { headers } = await ask(path);
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/, path);
    assert.equal(headers['x-content-type-options'], 'nosniff', path);
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
    assert.equal(headers['referrer-policy'], 'same-origin', path);
    assert.match(String(headers['permissions-policy']), /camera=\(\)/, path);
    assert.equal(headers['x-powered-by'], undefined, path);
    assert.equal(headers['set-cookie'], undefined, path);
  }
});

test('requests that two programs could read differently are refused', async () => {
  const post = 'POST /api/feedback HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';
  for (const bytes of [
    `${post}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${post}content-length: 5\r\ncontent-length: 6\r\n\r\n{"a":`,
    `${post}content-length: -1\r\n\r\n`,
    'GET / HTTP/1.1\r\n\r\n',
    'GET /es/ HTTP/1.1\r\nconnection: close\r\nhost: a\r\nhost: b\r\n\r\n',
    'GET /api/health HTTP/1.1\r\nconnection: close\r\nhost: a@b\r\n\r\n',
    'GET /es/ HTTP/1.1\r\nhost : a\r\n\r\n',
    'nonsense\r\n\r\n',
  ])
    assert.match(await raw(bytes), /^HTTP\/1\.1 400 /, bytes);
  assert.match(
    await raw(`GET /es/ HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`),
    /^HTTP\/1\.1 431 /,
  );
});

test('a body that has no end is cut where its limit is', async () => {
  const chunk = `1000\r\n${'x'.repeat(0x1000)}\r\n`;
  const answer = await raw(
    `POST /api/feedback HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunk.repeat(4)}`,
  );
  assert.match(answer, /^HTTP\/1\.1 413 /);
  assert.match(answer, /"too-large"/);
});

test('a body that does not come is waited for no longer than a slow phone needs', async () => {
  const { answer, seconds } = await slow;
  assert.ok(seconds > 5 && seconds < 20, `${seconds} s`);
  assert.match(answer, /^HTTP\/1\.1 408 /);
});
