import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentStyles, receiveConsent } from './consent.ts';
import { ownHeaders } from './services.fixture.ts';

const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  receiveConsent(
    new Request('https://help.example/api/consent', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { ...ownHeaders, referer: 'https://help.example/es/temas/netkey/', ...headers },
    }),
  );
const styles = (cookie?: string) =>
  consentStyles(
    new Request('https://help.example/api/consent', { headers: cookie ? { cookie } : {} }),
  ).text();

for (const consent of ['yes', 'no']) {
  test(`remembers «${consent}» and leads back to its page, where it is confirmed`, async () => {
    const response = await send({ consent });
    assert.deepEqual(
      [response.status, response.headers.get('location')],
      [303, `/es/temas/netkey/#consent-${consent}`],
    );
    const cookie = response.headers.get('set-cookie') ?? '';
    assert.ok(cookie.startsWith(`consent=${consent}; Path=/;`) && cookie.endsWith('; Secure'), cookie);
  });
}

test('a no takes away what the device keeps, where no script can', async () => {
  assert.equal((await send({ consent: 'no' })).headers.get('clear-site-data'), '"storage"');
  assert.equal((await send({ consent: 'yes' })).headers.get('clear-site-data'), null);
});

test('a choice counts where the browser keeps its origin to itself', async () => {
  const response = await send({ consent: 'yes' }, { origin: 'null' });
  assert.equal(response.status, 303);
  assert.match(response.headers.get('set-cookie') ?? '', /^consent=yes;/);
});

test('the cookie is bound to HTTPS where the server itself knows of it', async () => {
  const body = new URLSearchParams({ consent: 'yes' });
  const request = new Request('http://help.example/api/consent', { method: 'POST', body });
  assert.match((await receiveConsent(request, true)).headers.get('set-cookie') ?? '', /; Secure$/);
});

test('without HTTPS the cookie is not bound to it', async () => {
  const response = await send({ consent: 'no' }, { origin: 'http://help.example' });
  assert.doesNotMatch(response.headers.get('set-cookie') ?? '', /Secure/);
});

test('remembers nothing of what is no choice, or what another site sends', async () => {
  for (const response of [
    await send({ consent: 'maybe' }),
    await send({}),
    await send({ consent: 'yes' }, { 'sec-fetch-site': 'cross-site' }),
    await send({ consent: 'yes', more: 'x'.repeat(600) }),
  ]) {
    assert.ok(response.status >= 400);
    assert.equal(response.headers.get('set-cookie'), null);
  }
});

test('a choice that is none leads back to its page', async () => {
  const html = await (await send({ consent: 'maybe' })).text();
  assert.match(html, /<a href="\/es\/temas\/netkey\/">Volver a la página<\/a>/);
});

test('where no script runs, the question is shown until there is an answer', async () => {
  assert.match(await styles(), /display:block/);
  assert.equal(await styles('consent=no'), '');
  assert.equal(await styles('consent=yes'), '');
});
