import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { tightened } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

test('a page keeps the hashes of its own styles and scripts, in shadow trees too', () => {
  const body =
    '<style>p{}</style><template><style>b{}</style></template><script type="module">run()</script>';
  const own = `script-src 'self' ${hash('run()')}; style-src 'self' ${hash('p{}')} ${hash('b{}')}`;
  const all = own.replace("script-src 'self'", `script-src 'self' ${hash('other()')}`);
  assert.deepEqual(tightened(page(all, body)), { html: page(own, body), taken: 1 });
});

test('nothing else of a policy is touched', () => {
  const html = page("default-src 'self'; trusted-types lit-html", '<p>Hola');
  assert.deepEqual(tightened(html), { html, taken: 0 });
});
