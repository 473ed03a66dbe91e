import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainExcerpt } from './excerpt.ts';

for (const [about, html, text] of [
  ['takes the marks out', 'tu <mark>clave</mark> temporal', 'tu clave temporal'],
  ['reads entities as the characters they stand for', 'a &lt;b&gt; &amp; c&quot;', 'a <b> & c"'],
  ['decodes once only', '&amp;lt;', '&lt;'],
  ['leaves an unknown entity as text', 'x &foo;', 'x &foo;'],
  ['makes nothing of nothing', '', ''],
] as const)
  test(about, () => {
    assert.equal(plainExcerpt(html), text);
  });
