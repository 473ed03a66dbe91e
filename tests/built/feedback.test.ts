import { createClient } from '@libsql/client';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type SiteProcess, startSite, temporaryDatabase } from './support/site-process.ts';

const database = temporaryDatabase();
const page = '/es/preguntas/clave-temporal/';
const opinion = { kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'no', reason: 'unclear' };
let site: SiteProcess;

before(async () => {
  site = await startSite({ DATABASE_URL: database, FEEDBACK_LIMIT: '1000' });
});

function post(body: string | URLSearchParams, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${site.url}/api/feedback`, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: {
      origin: site.url,
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
}

async function kept(): Promise<Record<string, unknown>[]> {
  const client = createClient({ url: database });
  const { rows } = await client.execute('SELECT * FROM feedback ORDER BY row');
  client.close();
  return rows.map((row) => ({ ...row }));
}

test('what was acknowledged is kept when the server ends and starts again', async () => {
  assert.equal((await post(JSON.stringify(opinion))).status, 200);
  assert.equal(await site.end('SIGTERM'), 0);
  assert.match(site.output(), /"event":"closed"/);
  site = await startSite({ DATABASE_URL: database, FEEDBACK_LIMIT: '1000' });
  assert.equal((await post(JSON.stringify({ ...opinion, helpful: 'yes' }))).status, 200);
  const rows = await kept();
  assert.deepEqual(
    rows.map(({ id, helpful, reason }) => ({ id, helpful, reason })),
    [
      { id: 'clave-temporal', helpful: 'no', reason: 'unclear' },
      { id: 'clave-temporal', helpful: 'yes', reason: null },
    ],
  );
  assert.deepEqual(Object.keys(rows[0] ?? {}), [
    'row',
    'kind',
    'id',
    'locale',
    'helpful',
    'reason',
    'day',
    'words',
    'follows',
  ]);
});

test('what was acknowledged is kept when the server is killed', async () => {
  const count = (await kept()).length;
  assert.equal((await post(JSON.stringify(opinion))).status, 200);
  assert.equal(await site.end('SIGKILL'), null);
  assert.equal((await kept()).length, count + 1);
  site = await startSite({ DATABASE_URL: database, FEEDBACK_LIMIT: '1000' });
});

test('a form leads back to its page, and to no other site', async () => {
  const form = (path: string) => post(new URLSearchParams({ ...opinion, path }));
  const back = await form(page);
  assert.deepEqual([back.status, back.headers.get('location')], [303, `${page}?feedback=thanks#feedback`]);
  const elsewhere = await form('//evil.example/es/');
  assert.equal(elsewhere.headers.get('location'), '/es/?feedback=thanks#feedback');
});

test('keeps nothing of what it refuses', async () => {
  const count = (await kept()).length;
  const answers = [
    await post(JSON.stringify({ ...opinion, website: 'http://spam.example' })),
    await post(JSON.stringify({ ...opinion, helpful: 'maybe' })),
    await post(JSON.stringify({ ...opinion, words: 'x'.repeat(9000) })),
    await post(JSON.stringify(opinion), { 'content-type': 'text/csv' }),
    await post(JSON.stringify(opinion), { origin: 'https://evil.example' }),
    await post(JSON.stringify(opinion), { 'sec-fetch-site': 'cross-site' }),
  ];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 400, 413, 415, 403, 403],
  );
  assert.equal((await kept()).length, count);
});

test('a form from another site is refused with a page that can be read', async () => {
  const response = await post(new URLSearchParams(opinion), { origin: 'https://evil.example' });
  assert.equal(response.status, 403);
  assert.match(response.headers.get('content-type') ?? '', /text\/html/);
  assert.match(await response.text(), /<h1>No se pudo<\/h1>/);
});

test('a form is taken behind a proxy that ends HTTPS', async () => {
  const headers = { origin: site.url.replace('http:', 'https:'), 'x-forwarded-proto': 'https' };
  assert.equal((await post(new URLSearchParams({ ...opinion, path: page }), headers)).status, 303);
});

test('an endpoint tells which method it takes', async () => {
  const response = await fetch(`${site.url}/api/feedback`);
  assert.deepEqual([response.status, response.headers.get('allow')], [405, 'POST']);
});

test('whoever sends too much is told to wait', async () => {
  const strict = await startSite({ DATABASE_URL: database, FEEDBACK_LIMIT: '2' });
  const send = () =>
    fetch(`${strict.url}/api/feedback`, {
      method: 'POST',
      body: new URLSearchParams(opinion),
      redirect: 'manual',
    });
  const statuses = [await send(), await send(), await send()].map(({ status }) => status);
  assert.deepEqual(statuses, [303, 303, 429]);
  assert.equal(await strict.end('SIGINT'), 0);
});

test('health tells whether the database answers', async () => {
  const good = await fetch(`${site.url}/api/health`);
  assert.deepEqual([good.status, await good.json()], [200, { ok: true, database: 'ok' }]);
  const alone = await startSite({ DATABASE_URL: 'http://127.0.0.1:9' });
  const bad = await fetch(`${alone.url}/api/health`);
  assert.deepEqual([bad.status, await bad.json()], [503, { ok: false, database: 'unreachable' }]);
  assert.equal((await fetch(`${alone.url}/es/`)).status, 200);
  await alone.end('SIGTERM');
});

test('the log is lines of JSON that tell nothing of the reader', () => {
  const lines = site
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  assert.ok(lines.length > 3);
  for (const line of lines) assert.doesNotThrow(() => void JSON.parse(line));
  assert.doesNotMatch(lines.join(), /127\.0\.0\.1|::1|unclear|user-agent/i);
});
