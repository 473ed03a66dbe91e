import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showInsights } from './insights.ts';
import { createServices } from './services.ts';
import { fakeServices } from './services.fixture.ts';

const insightsToken = 'a-token-that-nobody-guesses';
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

const show = (authorization?: string, settings: Parameters<typeof fakeServices>[0] = { insightsToken }) =>
  showInsights(
    new Request('https://help.example/api/insights/es/', {
      headers: { accept: 'text/html', ...(authorization !== undefined && { authorization }) },
    }),
    'es',
    fakeServices(settings).made,
    '192.0.2.1',
  );

test('with the token, whatever the name, shows a page that loads nothing', async () => {
  for (const pair of [`editora:${insightsToken}`, `:${insightsToken}`]) {
    const response = await show(basic(pair));
    assert.equal(response.status, 200);
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; style-src 'sha256-/,
    );
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(await response.text(), /<html lang="es">[^]*Qué les sirve a los lectores/);
  }
});

test('without the token asks for it, in words', async () => {
  const wrong = [
    undefined,
    '',
    'Bearer x',
    'Basic !',
    basic('no-colon'),
    basic('a:'),
    basic(`a:${insightsToken}x`),
  ];
  for (const authorization of wrong) {
    const response = await show(authorization);
    assert.equal(response.status, 401, authorization);
    assert.match(response.headers.get('www-authenticate') ?? '', /^Basic /);
    assert.match(await response.text(), /Esta página es para quienes editan la ayuda/);
  }
});

test('a token of which the name has a part is no token', async () => {
  assert.equal((await show(basic(`${insightsToken}:`))).status, 401);
});

test('who guesses has to wait, for the right token as well; who has not been asked yet is no guesser', async () => {
  const settings = { insightsToken, wait: 60 };
  const guess = await show(basic('a:guess'), settings);
  assert.deepEqual([guess.status, guess.headers.get('retry-after')], [429, '60']);
  assert.equal((await show(undefined, settings)).status, 401);
  assert.equal((await show(basic(`a:${insightsToken}`), settings)).status, 429);
});

test('without a token in the settings there is nothing here', async () => {
  assert.equal((await show(basic('a:'), {})).status, 404);
});

test('a database that fails is told, without why', async () => {
  const response = await show(basic(`a:${insightsToken}`), { insightsToken, broken: true });
  assert.equal(response.status, 503);
  assert.doesNotMatch(await response.text(), /disk full/);
});

const refusals: [status: number, authorization: string | undefined, settings: object, sentence: RegExp][] = [
  [401, undefined, {}, /Escribe la clave que te dieron/],
  [429, basic('a:guess'), { wait: 60 }, /claves que no son[^<]*Espera unos minutos/],
  [503, basic(`a:${insightsToken}`), { broken: true }, /No pudimos leer lo que enviaron los lectores/],
];
for (const [status, authorization, settings, sentence] of refusals)
  test(`a refusal (${status}) speaks of this page, leads back to it and offers nothing to send`, async () => {
    const response = await show(authorization, { insightsToken, ...settings });
    assert.equal(response.status, status);
    const html = await response.text();
    assert.match(html, sentence);
    assert.doesNotMatch(html, /<form/);
    assert.match(html, /<a href="\/api\/insights\/es\/">Volver a la página<\/a>/);
  });

test('a token that could be guessed is refused at start', () => {
  const env = { DATABASE_URL: 'file::memory:', INSIGHTS_TOKEN: 'secret' };
  assert.throws(
    () => createServices(env, () => undefined),
    /INSIGHTS_TOKEN has 6 characters, so it could be guessed/,
  );
});
