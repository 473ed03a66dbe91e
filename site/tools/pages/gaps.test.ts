import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutGaps } from './gaps.ts';

for (const [what, html, left] of [
  ['between blocks', '<ul> <li>One</li> <li>Two</li> </ul>', '<ul><li>One</li><li>Two</li></ul>'],
  ['at the edges of a block', '<p class="a">\n One </p>', '<p class="a">One</p>'],
  [
    'in the head',
    '<title>A</title> <meta name="b"> <link rel="c">',
    '<title>A</title><meta name="b"><link rel="c">',
  ],
] as const)
  test(`spaces ${what} go`, () => {
    assert.equal(withoutGaps(html), left);
  });

for (const [what, html] of [
  ['between words and what stands in a line', '<p>One <a href="/">two</a> <strong>three</strong> four</p>'],
  [
    'before an element whose name only begins the same',
    '<p>One <pre-view>two</pre-view> <data>three</data></p>',
  ],
  ['in the value of an attribute', '<p title="a > b" class="c">One</p>'],
  ['in code', '<pre>  <p> </p>\n</pre>'],
  ['in scripts, whose hash the policy names', '<script> a("<p> </p>") </script>'],
  ['in styles', '<style> p { top: 0 } </style>'],
] as const)
  test(`spaces ${what} stay`, () => {
    assert.equal(withoutGaps(html), html);
  });
