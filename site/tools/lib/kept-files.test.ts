import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptFiles } from './kept-files.ts';

const built: Record<string, string> = {
  '/es/a/': `<link rel="canonical" href="https://help.example/es/a/"><link rel="alternate" href="/es/rss.xml">
    <link rel="icon" href="data:image/svg+xml,x"><link href="/_astro/a.css" rel="stylesheet">
    <noscript><link rel="stylesheet" href="/api/consent"></noscript>
    <script type="module" src="/_astro/a.js"></script><script src="/widget/guide.js" defer></script>
    <a href="/es/b/">b</a>`,
  '/_astro/a.css': '@font-face{src:url(/_astro/face.woff2)}i{background:url(data:x)}',
  '/_astro/face.woff2': 'x',
  '/_astro/a.js': 'import{t as e}from"./b.js";let l=()=>import(`./search.js`),m=()=>import("./c.js")',
  '/_astro/b.js': 'import"./c.js";',
  '/_astro/c.js': 'export{}',
  '/_astro/search.js': 'import(`/pagefind/pagefind.js`)',
  '/widget/guide.js': 'fetch("./nothing.js")',
  '/widget/packs/a.es.json': '{}',
};

test('keeps pages, what they load and what that loads, and nothing of the search, the API or other pages', () => {
  assert.deepEqual(
    keptFiles(['/es/a/'], ['/widget/packs/a.es.json'], (path) => built[path]),
    [
      '/_astro/a.css',
      '/_astro/a.js',
      '/_astro/b.js',
      '/_astro/c.js',
      '/_astro/face.woff2',
      '/es/a/',
      '/widget/guide.js',
      '/widget/packs/a.es.json',
    ],
  );
});

test('says what is missing, and who needs it', () => {
  const { '/_astro/face.woff2': _, ...broken } = built;
  assert.throws(
    () => keptFiles(['/es/a/'], [], (path) => broken[path]),
    /\/_astro\/a\.css needs \/_astro\/face\.woff2/,
  );
});
