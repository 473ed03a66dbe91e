import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveEvent } from './events.ts';
import { fakeServices, ownHeaders } from './services.fixture.ts';

const view = { type: 'article-view', locale: 'es', id: 'clave-temporal' };

const send = (event: unknown, to = fakeServices(), headers: Record<string, string> = {}) =>
  receiveEvent(
    new Request('https://help.example/api/events', {
      method: 'POST',
      body: JSON.stringify(event),
      headers: { ...ownHeaders, cookie: 'consent=yes', 'content-type': 'application/json', ...headers },
    }),
    to.made,
    '192.0.2.1',
  );

test('counts an event with its day and nothing more', async () => {
  const to = fakeServices();
  assert.equal((await send({ ...view, user: 'ana', query: 'mi NIP' }, to)).status, 200);
  assert.deepEqual(to.kept.events, [{ event: view, day: new Date().toISOString().slice(0, 10) }]);
});

test('counts nothing without consent, whatever the page believes', async () => {
  const to = fakeServices();
  for (const cookie of ['', 'consent=no', 'other=consent=yes']) {
    const response = await send(view, to, { cookie });
    assert.equal(response.status, 403, cookie);
    assert.match(await response.text(), /"no-consent"/);
  }
  assert.deepEqual(to.kept.events, []);
});

test('refuses what is no event, too much of it, and what another site sends', async () => {
  const to = fakeServices();
  const statuses = [
    await send({ ...view, type: 'search' }, to),
    await send({ ...view, more: 'x'.repeat(600) }, to),
    await send(view, to, { 'sec-fetch-site': 'cross-site' }),
    await send(view, fakeServices({ wait: 5 })),
    await send(view, fakeServices({ broken: true })),
  ].map(({ status }) => status);
  assert.deepEqual(statuses, [400, 413, 403, 429, 503]);
  assert.deepEqual(to.kept.events, []);
});

const unreadable: [what: string, body: string, type: string, status: number, message: RegExp][] = [
  ['broken JSON', '{"type":', 'application/json', 400, /No entendimos/],
  ['a list', '[]', 'application/json', 400, /No entendimos/],
  ['plain text', '{}', 'text/plain', 415, /No reconocemos el formato/],
  ['bytes that are no text', '\\', 'application/json', 400, /No entendimos/],
  [
    'an answer in the place of a stage',
    JSON.stringify({ type: 'guide-stage', locale: 'es', id: 'known' }),
    'application/json',
    400,
    /No entendimos/,
  ],
  [
    'a query in the place of an id',
    JSON.stringify({ type: 'article-view', locale: 'es', id: 'mi NIP es 1234' }),
    'application/json',
    400,
    /No entendimos/,
  ],
];
for (const [what, body, type, status, message] of unreadable)
  test(`says in a sentence what is wrong with ${what}`, async () => {
    const to = fakeServices();
    const response = await receiveEvent(
      new Request('https://help.example/api/events', {
        method: 'POST',
        body,
        headers: { ...ownHeaders, cookie: 'consent=yes', 'content-type': type },
      }),
      to.made,
      '192.0.2.1',
    );
    assert.equal(response.status, status);
    assert.match(await response.text(), message);
    assert.deepEqual(to.kept.events, []);
  });
