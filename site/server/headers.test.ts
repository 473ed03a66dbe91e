import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from './headers.ts';

test('the header’s policy leaves scripts and styles to the page’s own, which has their hashes', () => {
  const policy = headersFor('/es/', false)['content-security-policy'] ?? '';
  const names = policy.split('; ').map((directive) => directive.split(' ')[0]);
  for (const name of ['default-src', 'script-src', 'style-src', 'script-src-elem', 'style-src-elem']) {
    assert.ok(!names.includes(name), `${name} would undo the hashes`);
  }
  assert.ok(policy.includes("frame-ancestors 'none'"));
  assert.equal(new Set(names).size, names.length, 'each directive stands once');
});

test('HTTPS is made lasting only over HTTPS', () => {
  assert.equal('strict-transport-security' in headersFor('/es/', false), false);
  assert.equal('strict-transport-security' in headersFor('/es/', true), true);
});

test('files whose name tells their content are kept for ever, pages are asked for again', () => {
  assert.match(headersFor('/_astro/page.abc123.css', false)['cache-control'] ?? '', /immutable/);
  assert.equal(headersFor('/es/', false)['cache-control'], 'no-cache');
  assert.equal(headersFor('/pagefind/pagefind.js', false)['cache-control'], 'no-cache');
});

test('only what partners load may be loaded by other sites', () => {
  const widget = headersFor('/widget/first-login-guide.js', false);
  assert.equal(widget['access-control-allow-origin'], '*');
  assert.equal(widget['cross-origin-resource-policy'], 'cross-origin');
  const page = headersFor('/es/', false);
  assert.equal(page['access-control-allow-origin'], undefined);
  assert.equal(page['cross-origin-resource-policy'], 'same-origin');
});
