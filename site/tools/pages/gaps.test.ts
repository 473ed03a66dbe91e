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
  [
    'within a button, which stands in a line itself',
    '<p>Do <button type="button"> This </button> <button>That</button></p>',
    '<p>Do <button type="button">This</button> <button>That</button></p>',
  ],
  [
    'among shapes, and their closing tags,',
    '<a> <svg class="a"> <g id="b"> <path d="M0 0"></path> </g> <rect x="1"/> </svg> One</a>',
    '<a> <svg class="a"><g id="b"><path d="M0 0"/></g><rect x="1"/></svg> One</a>',
  ],
  [
    'that are more than one',
    '<p><a>One</a>  <a>two</a> \n <b>three</b></p>',
    '<p><a>One</a> <a>two</a> <b>three</b></p>',
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
  ['in the words of a drawing', '<svg><text>One <tspan>two</tspan> three</text></svg>'],
  ['in the value of an attribute', '<p title="a > b" class="c">One</p>'],
  ['in code', '<pre>  <p> </p>\n</pre>'],
  ['in scripts, whose hash the policy names', '<script> a("<p> </p>") </script>'],
  ['in styles', '<style> p { top: 0 } </style>'],
] as const)
  test(`spaces ${what} stay`, () => {
    assert.equal(withoutGaps(html), html);
  });
