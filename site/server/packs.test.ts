import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Pack } from '@first-login/shared/guide';
import { createPackHandler } from './packs.ts';
import { type Running, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-packs-'));
const partnersFile = join(folder, 'partners.yml');
const events: { event: string; reason: unknown }[] = [];
let running: Running;

/** What the handler reads of a pack; the rest is none of its business. */
const pack = { id: 'first', locale: 'es', revision: '0123456789ab', title: 'Guía' };

const built: Record<string, string> = {
  'client/es/index.html': '<p>Inicio',
  'client/widget/packs/first.es.json': JSON.stringify(pack),
  'client/widget/packs/manifest.json': '{}',
  'client/widget/packs/partners/shop/first.es.json': '{"built":true}',
  'client/widget/packs/partners/gone/first.es.json': '{"built":true}',
  'client/widget/frame/guide.html': '<p>Frame',
  'server/entry.mjs': 'export async function handler(request, response, next) { next(); }',
};

/** Writes the registry, as an operator would. */
function register(status: string, pulled: string[] = []): void {
  const text = `partners:
  - id: shop
    name: Shop
    origins: ['https://shop.example']
    contact: dev@shop.example
    status: ${status}
pulled: [${pulled.map((version) => `'${version}'`).join(', ')}]
`;
  writeFileSync(partnersFile, text);
}

before(async () => {
  for (const [file, content] of Object.entries(built)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  register('active');
  running = await serve({
    dist: folder,
    port: 0,
    env: {
      DATABASE_URL: pathToFileURL(join(folder, 'data', 'help.db')).href,
      PARTNERS_FILE: partnersFile,
    },
    log: (_, event, fields) => events.push({ event, reason: fields?.['reason'] }),
  });
});
after(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://localhost:${running.port}/widget/${path}`, { headers });

const packAt = async (path: string) => (await (await get(path)).json()) as Partial<Pack>;

const framing = async () =>
  /frame-ancestors ([^;]+)/.exec(
    (await get('frame/guide.html')).headers.get('content-security-policy') ?? '',
  )?.[1];

test('a partner that is revoked, and a version that is pulled, are taken back with the next request', async () => {
  assert.deepEqual(await packAt('packs/first.es.json'), pack);
  const partner = { id: 'shop', name: 'Shop', origins: ['https://shop.example'] };
  assert.deepEqual(await packAt('packs/partners/shop/first.es.json'), { ...pack, partner });
  assert.equal(await framing(), 'https://shop.example');

  register('revoked', ['1.0.0']);
  assert.deepEqual(await packAt('packs/first.es.json'), { ...pack, pulled: ['1.0.0'] });
  const revoked = await packAt('packs/partners/shop/first.es.json');
  assert.deepEqual(revoked, { ...pack, pulled: ['1.0.0'], partner: { ...partner, revoked: true } });
  assert.equal(await framing(), "'none'");

  register('testing');
  assert.equal((await packAt('packs/partners/shop/first.es.json')).partner?.revoked, undefined);
});

test('a registry with a mistake changes nothing, and the log says what is wrong', async () => {
  register('revoked');
  assert.equal((await packAt('packs/partners/shop/first.es.json')).partner?.revoked, true);
  register('sleeping');
  assert.equal((await packAt('packs/partners/shop/first.es.json')).partner?.revoked, true);
  const refused = events.filter(({ event }) => event === 'partners-refused');
  assert.equal(refused.length, 1, 'it is said once for a change');
  assert.match(String(refused[0]?.reason), /partners\.yml:6/);
  register('active');
  assert.equal((await packAt('packs/partners/shop/first.es.json')).partner?.revoked, undefined);
});

test('the pack of a partner whom the registry does not have is not served any more', async () => {
  assert.equal((await get('packs/partners/gone/first.es.json')).status, 404);
  assert.equal((await get('packs/partners/../first.es.json')).status, 200);
});

test('packs are sent compressed, asked for each time, and not sent twice', async () => {
  const first = await get('packs/first.es.json', { 'accept-encoding': 'br' });
  assert.equal(first.headers.get('content-encoding'), 'br');
  assert.equal(first.headers.get('content-type'), 'application/json');
  assert.equal(first.headers.get('cache-control'), 'no-cache');
  assert.equal(first.headers.get('access-control-allow-origin'), '*');
  assert.deepEqual(JSON.parse(await first.text()), pack);
  const again = await get('packs/first.es.json', { 'if-none-match': first.headers.get('etag') ?? '' });
  assert.equal(again.status, 304);
  const plain = await get('packs/first.es.json', { 'accept-encoding': 'identity' });
  assert.equal(plain.headers.get('content-encoding'), null);
  assert.equal(await (await get('packs/manifest.json')).text(), '{}');
});

test('a pack that cannot be compressed is sent as it is', async () => {
  const registry = { partners: [], pulled: [] };
  const answer = createPackHandler(
    join(folder, 'client'),
    () => registry,
    () => Promise.reject(new Error('out of memory')),
  );
  const request = new IncomingMessage(new Socket());
  request.headers = { 'accept-encoding': 'br' };
  const response = new ServerResponse(request);
  assert.equal(await answer(request, response, '/widget/packs/first.es.json'), 'sent');
  assert.equal(response.statusCode, 200);
  assert.equal(response.getHeader('content-encoding'), undefined);
  assert.equal(response.getHeader('vary'), 'accept-encoding');
});
