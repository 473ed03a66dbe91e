import { createClient } from '@libsql/client';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatabaseAddress } from '../../site/src/lib/server/store/database.ts';
import { sqld, startLibsqlServer } from '../../site/src/lib/server/store/sqld.fixture.ts';
import { type SiteProcess, startSite, temporaryDatabase } from './support/site-process.ts';

const opinion = { kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'no', reason: 'unclear' };

const send = (site: SiteProcess, body: object, headers: Record<string, string> = {}) =>
  fetch(`${site.url}/api/feedback`, {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Words of what is in the database. */
async function kept(address: DatabaseAddress): Promise<Set<unknown>> {
  const client = createClient({
    url: address.url,
    ...(address.authToken && { authToken: address.authToken }),
  });
  const { rows } = await client.execute('SELECT words FROM feedback');
  client.close();
  return new Set(rows.map(({ words }) => words));
}

interface Sending {
  acknowledged: string[];
  /** Resolves when the server is gone. */
  ended: Promise<unknown>;
}

/** Sends opinions from several sides until the server is gone. */
function sendUntilGone(site: SiteProcess): Sending {
  const acknowledged: string[] = [];
  const sender = async (name: string) => {
    for (let at = 0; ; at += 1) {
      const words = `${name} ${[...String(at)].join(' y ')}`;
      const response = await send(site, { ...opinion, words }).catch(() => undefined);
      if (!response) return;
      assert.equal(response.status, 200);
      acknowledged.push(words);
    }
  };
  return { acknowledged, ended: Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(sender)) };
}

/** Enough to be in the midst of it, however slow the machine is. */
async function someSent({ acknowledged }: Sending): Promise<void> {
  while (acknowledged.length < 50) await new Promise((resolve) => setTimeout(resolve, 20));
}

for (const [signal, code] of [
  ['SIGTERM', 0],
  ['SIGKILL', null],
] as const) {
  test(`${signal} in the midst of writing loses nothing that was acknowledged`, async () => {
    const url = temporaryDatabase();
    const { site, acknowledged } = await endedWhileSending(signal, code, { url });
    await areKept(acknowledged, { url });
    if (signal === 'SIGTERM') assert.match(site.output(), /"event":"closed"/);
  });

  test(
    `${signal} loses nothing with a libSQL server either, if that is killed too`,
    { skip: !sqld },
    async (context) => {
      const server = await startLibsqlServer();
      context.after(server.close);
      const { acknowledged } = await endedWhileSending(signal, code, server.address);
      await server.kill();
      await server.restart();
      await areKept(acknowledged, server.address);
    },
  );
}

/** Ends the site by a signal while readers send opinions, and tells which of these it acknowledged. */
async function endedWhileSending(
  signal: NodeJS.Signals,
  code: number | null,
  { url, authToken }: DatabaseAddress,
): Promise<{ site: SiteProcess; acknowledged: string[] }> {
  const env = { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken, FEEDBACK_LIMIT: '100000' };
  const site = await startSite(env);
  const sending = sendUntilGone(site);
  await someSent(sending);
  assert.equal(await site.end(signal), code);
  await sending.ended;
  return { site, acknowledged: sending.acknowledged };
}

async function areKept(acknowledged: readonly string[], address: DatabaseAddress): Promise<void> {
  const there = await kept(address);
  assert.deepEqual(
    acknowledged.filter((words) => !there.has(words)),
    [],
  );
}

test('the log is JSON, and holds nothing that a reader sent: no word, address, query, header or cookie', async () => {
  const secret = 'zanahoria';
  const headers = {
    'x-forwarded-for': '198.51.100.77',
    'user-agent': `${secret}-agent`,
    'accept-language': `es-MX, ${secret}`,
    cookie: `consent=yes; other=${secret}`,
  };
  const url = temporaryDatabase();
  const env = { FEEDBACK_LIMIT: '5', EVENT_LIMIT: '2', TRUST_PROXY: 'loopback' };
  for (const database of [url, 'http://127.0.0.1:9']) {
    const site = await startSite({ DATABASE_URL: database, ...env });
    const statuses = [
      await send(site, { ...opinion, words: secret, name: secret }, headers),
      await send(site, { ...opinion, helpful: secret }, headers),
      await send(site, opinion, { ...headers, 'content-type': `text/${secret}` }),
      await send(site, opinion, {
        ...headers,
        'sec-fetch-site': 'cross-site',
        origin: `https://${secret}.example`,
      }),
      await fetch(`${site.url}/api/feedback?${secret}`, { method: 'POST', headers, body: `{"${secret}` }),
      await fetch(`${site.url}/api/events?q=${secret}`, {
        method: 'POST',
        headers: { ...headers, origin: site.url, 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'article-view', locale: 'es', id: 'clave-temporal', query: secret }),
      }),
      await fetch(`${site.url}/api/${secret}?${secret}`, { headers }),
      await fetch(`${site.url}/es/buscar/?q=${secret}`, { headers }),
      await fetch(`${site.url}/es/${secret}/?q=${secret}`, { headers }),
      await fetch(`${site.url}/%E0%A4%A${secret}`, { headers }),
      await fetch(`${site.url}/es/`, {
        method: 'DELETE',
        headers: { ...headers, referer: `https://${secret}.example/` },
      }),
    ].map(({ status }) => status);
    assert.ok(
      statuses.every((status) => status !== 500),
      statuses.join(),
    );
    await abortedOpinion(site, secret);
    await site.end('SIGTERM');
    const lines = site.output().split('\n').filter(Boolean);
    const logged = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Line);
    assert.ok(logged.filter(({ event }) => event === 'response').length >= 10, site.output());
    assert.equal(lines.length - logged.length, 3, 'besides, only the addresses to open');
    assert.ok(logged.every(({ time, level, event }) => time && level && event));
    if (database !== url) assert.ok(logged.some(({ event }) => event === 'feedback-lost'));
    assert.ok(!logged.some(({ event }) => event === 'crash'), site.output());
    assert.doesNotMatch(site.output(), /zanahoria|198\.51\.100\.77|127\.0\.0\.1(?!:9)|::1\b/);
  }
});

test('a log that can no longer be written stops nothing', async () => {
  const url = temporaryDatabase();
  const site = await startSite({ DATABASE_URL: url });
  site.closeOutput();
  for (let times = 0; times < 3; times += 1) assert.equal((await fetch(`${site.url}/es/`)).status, 200);
  assert.equal((await send(site, { ...opinion, words: 'hola' })).status, 200);
  assert.equal(await site.end('SIGTERM'), 0);
  assert.deepEqual(await kept({ url }), new Set(['hola']));
});

interface Line {
  time: string;
  level: string;
  event: string;
}

/** Begins an opinion and goes away in the midst of it. */
async function abortedOpinion(site: SiteProcess, words: string): Promise<void> {
  const leave = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start: (control) => control.enqueue(new TextEncoder().encode(`{"words":"${words}`)),
  });
  const init = {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/json' },
    body,
    // The DOM's types don't know yet that a streamed body needs `duplex`.
    duplex: 'half',
    signal: leave.signal,
  };
  const sent = fetch(`${site.url}/api/feedback`, init).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 200));
  leave.abort();
  await sent;
}

test('a setting that makes no sense stops the start with a sentence', async () => {
  for (const [name, value, sentence] of [
    ['OFFLINE_COPY', 'no', /OFFLINE_COPY is «no»\. Set it to on or off/],
    ['FEEDBACK_LIMIT', 'many', /FEEDBACK_LIMIT is «many»: set it to a whole number above 0/],
    ['EVENT_LIMIT', '0.5', /EVENT_LIMIT is «0\.5»: set it to a whole number above 0/],
    ['FEEDBACK_LIMIT', 'Infinity', /FEEDBACK_LIMIT is «Infinity»/],
    ['DATABASE_URL', 'postgres://db.example', /DATABASE_URL is «postgres:…», which is no libSQL address/],
    ['DATABASE_URL', 'file:', /DATABASE_URL names what cannot be opened \(.*Use a file/],
    ['DATABASE_URL', 'file://elsewhere/help.db', /DATABASE_URL names what cannot be opened \(.*Use a file/],
    ['DATABASE_URL', 'libsql:', /DATABASE_URL names what cannot be opened \(.*Use a file/],
    ['HOST', 'no such host', /HOST is «no such host», which is no address of this machine/],
    ['HOST', '192.0.2.1', /HOST is «192\.0\.2\.1», which is no address of this machine/],
    ['PARTNERS_FILE', '/none/partners.yml', /PARTNERS_FILE is «\/none\/partners\.yml», which cannot be read/],
    ['TRUST_PROXY', 'everyone', /TRUST_PROXY is «everyone».* Name addresses/],
  ] as const)
    await assert.rejects(startSite({ DATABASE_URL: temporaryDatabase(), [name]: value }), sentence);
});
