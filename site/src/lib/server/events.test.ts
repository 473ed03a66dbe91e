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
