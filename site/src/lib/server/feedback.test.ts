import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveFeedback } from './feedback.ts';
import { fakeServices as services, ownHeaders as own } from './services.fixture.ts';
import type { Services } from './services.ts';

const opinion = { kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'no', reason: 'unclear' };
const page = '/es/preguntas/clave-temporal/';
const send = (body: BodyInit, headers: Record<string, string>, { made }: { made: Services }) =>
  receiveFeedback(
    new Request('https://help.example/api/feedback', {
      method: 'POST',
      body,
      headers: { ...own, ...headers },
    }),
    made,
    '192.0.2.1',
  );
const sendJson = (body: unknown, to = services(), headers: Record<string, string> = {}) =>
  send(
    typeof body === 'string' ? body : JSON.stringify(body),
    { 'content-type': 'application/json', ...headers },
    to,
  );
const sendForm = (fields: Record<string, string>, to = services(), headers: Record<string, string> = {}) =>
  send(new URLSearchParams(fields), headers, to);

async function refusal(response: Response) {
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return { status: response.status, ...error };
}

test('keeps an opinion sent as JSON, with its day and nothing more', async () => {
  const to = services();
  const response = await sendJson({ ...opinion, name: 'Ana' }, to);
  assert.deepEqual(await response.json(), { ok: true });
  assert.deepEqual(to.kept.feedback, [{ feedback: opinion, day: new Date().toISOString().slice(0, 10) }]);
});

test('the reason that the guide sends after a verdict is kept as one that follows', async () => {
  const guide = { kind: 'guide', id: 'primer-ingreso', locale: 'es', helpful: 'yes' };
  const to = services();
  await sendJson(guide, to);
  await sendJson({ ...guide, reason: 'clear' }, to);
  await sendForm({ ...guide, reason: 'clear' }, to);
  assert.deepEqual(
    to.kept.feedback.map(({ feedback }) => feedback),
    [guide, { ...guide, reason: 'clear', follows: true }, { ...guide, reason: 'clear' }],
  );
});

test('keeps an opinion sent as a form and leads back to its page', async () => {
  const to = services();
  const response = await sendForm({ ...opinion, reason: '', website: '', path: page }, to);
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('location'), `${page}?feedback=thanks#feedback`);
  const { reason: _, ...bare } = opinion;
  assert.deepEqual(to.kept.feedback[0]?.feedback, bare);
});

test('leads back by the Referer when the form does not say where it stands', async () => {
  const response = await sendForm(opinion, services(), { referer: `https://help.example${page}?a=b` });
  assert.equal(response.headers.get('location'), `${page}?feedback=thanks#feedback`);
});

const elsewhere = [
  'https://evil.example/es/',
  '//evil.example/es/',
  '/\\evil.example/',
  '/es//evil.example/',
  '/es/../../evil/',
  'javascript:alert(1)',
  '/es/?next=//evil.example',
  '/es/\r\nset-cookie: a=b/',
  '/api/feedback',
];
for (const path of elsewhere) {
  test(`does not lead to ${JSON.stringify(path)}`, async () => {
    const response = await sendForm({ ...opinion, path }, services(), {
      referer: 'https://evil.example/es/',
    });
    assert.equal(response.headers.get('location'), '/es/?feedback=thanks#feedback');
  });
}

test('thanks whoever fills the trap, and keeps nothing', async () => {
  const to = services();
  assert.deepEqual(await (await sendJson({ ...opinion, website: 'http://spam.example' }, to)).json(), {
    ok: true,
  });
  assert.equal((await sendForm({ ...opinion, website: 'spam', path: page }, to)).status, 303);
  assert.deepEqual(to.kept.feedback, []);
});

test('refuses what another site makes a browser send', async () => {
  const to = services();
  const bySite = await refusal(await sendJson(opinion, to, { 'sec-fetch-site': 'cross-site' }));
  assert.deepEqual([bySite.status, bySite.code], [403, 'cross-site']);
  const { 'sec-fetch-site': _, ...old } = own;
  const request = (origin: string) =>
    new Request('https://help.example/api/feedback', {
      method: 'POST',
      body: JSON.stringify(opinion),
      headers: { ...old, origin, 'content-type': 'application/json' },
    });
  for (const origin of ['https://evil.example', 'null', 'https://help.example.evil.example']) {
    assert.equal((await receiveFeedback(request(origin), to.made, '')).status, 403, origin);
  }
  assert.equal((await receiveFeedback(request('https://help.example'), to.made, '')).status, 200);
});

const unreadable: [
  what: string,
  body: string,
  headers: Record<string, string>,
  status: number,
  code: string,
][] = [
  ['a body over 8 kB', JSON.stringify({ ...opinion, words: 'x'.repeat(9000) }), {}, 413, 'too-large'],
  ['broken JSON', '{"kind":', {}, 400, 'bad-request'],
  ['a list', '[]', {}, 400, 'bad-request'],
  ['an empty body', '', {}, 400, 'bad-request'],
  ['plain text', JSON.stringify(opinion), { 'content-type': 'text/plain' }, 415, 'wrong-type'],
  [
    'a type that is a name of the language',
    JSON.stringify(opinion),
    { 'content-type': 'constructor' },
    415,
    'wrong-type',
  ],
  ['a verdict that is none', JSON.stringify({ ...opinion, helpful: 'maybe' }), {}, 400, 'invalid'],
];
for (const [what, body, headers, status, code] of unreadable) {
  test(`refuses ${what}`, async () => {
    const to = services();
    const answer = await refusal(await sendJson(body, to, headers));
    assert.deepEqual([answer.status, answer.code], [status, code]);
    assert.deepEqual(to.kept.feedback, []);
  });
}

test('keeps a reader’s own words masked, whoever sent them', async () => {
  const to = services();
  await sendJson({ ...opinion, words: 'Mi clave es 48213377' }, to);
  await sendForm({ ...opinion, words: 'Llámame al 55 1234 5678' }, to);
  assert.deepEqual(
    to.kept.feedback.map(({ feedback }) => feedback.words),
    ['Mi clave es •••', 'Llámame al •••'],
  );
});

test('a form that may work later keeps its words and can be sent again', async () => {
  const words = 'No abre <b>la app</b> & "ya"';
  for (const to of [services({ broken: true }), services({ wait: 42 })]) {
    const response = await sendForm({ ...opinion, words, path: page }, to);
    const html = await response.text();
    assert.ok(
      html.includes('<blockquote>No abre &lt;b&gt;la app&lt;/b&gt; &amp; &quot;ya&quot;</blockquote>'),
    );
    assert.ok(html.includes('<form method="post" action="/api/feedback">'));
    for (const name of ['kind', 'id', 'helpful', 'reason', 'words', 'path'])
      assert.ok(html.includes(`name="${name}"`));
    assert.match(response.headers.get('content-security-policy') ?? '', /form-action 'self'/);
  }
});

test('a form that is wrong is not offered again', async () => {
  const html = await (await sendForm({ ...opinion, helpful: 'maybe', path: page })).text();
  assert.ok(!html.includes('<form'));
});

test('stops reading a body that is longer than it says', async () => {
  const chunk = new TextEncoder().encode('x'.repeat(1000));
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(control) {
      sent++;
      control.enqueue(chunk);
    },
  });
  // The DOM's types don't know yet that a streamed body needs `duplex`.
  const init = {
    method: 'POST',
    body: endless,
    headers: { ...own, 'content-type': 'application/json' },
    duplex: 'half',
  };
  const request = new Request('https://help.example/api/feedback', init);
  assert.equal((await receiveFeedback(request, services().made, '')).status, 413);
  assert.ok(sent < 14, `${sent} chunks were taken`);
});

test('tells who sends too often how long to wait', async () => {
  const response = await sendJson(opinion, services({ wait: 42 }));
  assert.equal(response.headers.get('retry-after'), '42');
  assert.equal((await refusal(response)).code, 'too-many');
});

test('says so, in the reader’s language, when it could not be kept', async () => {
  const spanish = await refusal(await sendJson(opinion, services({ broken: true })));
  assert.deepEqual([spanish.status, spanish.code], [503, 'unavailable']);
  assert.match(spanish.message, /No pudimos guardar/);
  const english = await refusal(await sendJson({ ...opinion, locale: 'en' }, services({ broken: true })));
  assert.match(english.message, /could not save/);
});

test('a form gets a page that keeps the way back', async () => {
  const response = await sendForm({ ...opinion, helpful: 'maybe', path: page });
  assert.equal(response.status, 400);
  assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  const html = await response.text();
  assert.match(html, /<html lang="es">/);
  assert.ok(html.includes(`href="${page}#feedback-title"`));
});
