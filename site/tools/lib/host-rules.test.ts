import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from '../../server/headers.ts';
import { headersText } from '../release/headers-file.ts';
import { hostRules } from './host-rules.ts';

const files = [
  '/index.html',
  '/robots.txt',
  '/es/index.html',
  '/es/preguntas/clave-temporal/index.html',
  '/_astro/site.abc.css',
  '/pagefind/pagefind.js',
  '/pagefind/index/es_1.pf_index',
  '/widget/first-login-guide.js',
  '/widget/revisions/abc.json',
  '/widget/frame/guide.html',
];
const rules = hostRules(files);

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

/** What a host answers that joins the values of all rules for a path, as Cloudflare Pages and Netlify do. */
function joined(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules.filter(({ path: pattern }) => matches(pattern, path)))
    for (const [name, value] of Object.entries(rule.headers))
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  return headers;
}

for (const path of [...files.map((file) => file.replace(/index\.html$/, '')), '/api/feedback', '/es/nada/']) {
  test(`a host that joins rules answers ${path} as the server does`, () => {
    assert.deepEqual(joined(path), headersFor(path, true));
  });
}

test('an address that leads nowhere still says what is the same everywhere', () => {
  const headers = joined('/nada');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.match(headers['strict-transport-security'] ?? '', /max-age/);
});

test('a folder of pages takes one rule, however many they are', () => {
  assert.deepEqual(
    rules.map(({ path }) => path).filter((path) => path.startsWith('/es')),
    ['/es/*'],
  );
});

test('a host of static files gets the headers that the server sends, and lasting HTTPS', () => {
  const file = headersText(rules);
  assert.match(file, /\n\/es\/\*\n {2}content-security-policy: .*frame-ancestors 'none'\n/);
  assert.match(file, /^\/\*\n(?: {2}.*\n)* {2}strict-transport-security: max-age=/);
  assert.match(file, /\n\/_astro\/\*\n(?: {2}.*\n)* {2}cache-control: public, max-age=31536000, immutable\n/);
});
