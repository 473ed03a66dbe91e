import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asked, offlinePage, type Plan, planFor } from './plan.ts';

const origin = 'https://help.example';
const files = new Set(['/es/ayuda-urgente/', '/_astro/a.css', '/widget/first-login-guide.js']);
const ask = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  mode: 'no-cors',
  url: new URL(path, origin).href,
  headers: new Headers(),
  ...more,
});

const plans: [string, Asked, Plan][] = [
  ['a page that is kept', ask('/es/ayuda-urgente/?a=b#c', { mode: 'navigate' }), 'page'],
  ['a page that is not', ask('/es/temas/netkey/', { mode: 'navigate' }), 'page'],
  ['a file whose name tells its content', ask('/_astro/a.css'), 'file'],
  ['another file that is kept', ask('/widget/first-login-guide.js'), 'other'],
  ['a file that is not kept', ask('/_astro/b.css'), 'leave'],
  ['another site', ask('https://bank.example/_astro/a.css'), 'leave'],
  ['what is sent', ask('/api/feedback', { method: 'POST' }), 'leave'],
  ['a form that is sent', ask('/api/consent', { method: 'POST', mode: 'navigate' }), 'leave'],
  ['the API', ask('/api/health'), 'leave'],
  ['the API, opened as a page', ask('/api/health', { mode: 'navigate' }), 'leave'],
  ['a part of a file', ask('/_astro/a.css', { headers: new Headers({ range: 'bytes=0-1' }) }), 'leave'],
];
for (const [what, asked, plan] of plans)
  test(`${what}: ${plan}`, () => assert.equal(planFor(asked, files, origin), plan));

const kept = { version: '1', files: [], offline: { es: '/es/sin-conexion/', en: '/en/offline/' } };
const languages: [path: string, preferred: string[], page: string][] = [
  ['/en/topics/netkey/', ['es'], '/en/offline/'],
  ['/es/temas/netkey/', ['en'], '/es/sin-conexion/'],
  ['/', ['fr', 'en-GB', 'es'], '/en/offline/'],
  ['/nada', ['fr'], '/es/sin-conexion/'],
];
for (const [path, preferred, page] of languages)
  test(`${path} for a reader of ${preferred.join()} is told by ${page}`, () =>
    assert.equal(offlinePage(origin + path, kept, preferred), page));
