import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Styles, stylesOf, withOwnStyles } from './styles.ts';
import { withoutOthers } from './unused.ts';

const files: Record<string, string> = {
  '/_astro/all.css': 'body{margin:0}.bar[data-astro-cid-aaaa]{top:0}',
  '/_astro/article.css': 'p[data-astro-cid-bbbb]{color:red}i[data-astro-cid-cccc]{color:tan}',
};

const read = (href: string): string => files[href] ?? '';

const stylesFor = (): Styles => ({
  read,
  shared: new Set([read('/_astro/all.css')]),
  names: new Map(),
  written: new Map(),
  made: new Map(),
});

const page = (body: string): string =>
  '<html><head><link rel="stylesheet" href="/_astro/article.css"><style>b{top:1px}</style>' +
  `<link rel="stylesheet" href="/_astro/all.css"></head><body>${body}</body></html>`;

const hrefsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);

test('a page gets its own styles and those of all pages, a file each, in their order', () => {
  const styles = stylesFor();
  const html = withOwnStyles(page('<p class="bar" data-astro-cid-bbbb data-astro-cid-aaaa="true">'), styles);
  const [own = '', site = '', ...more] = hrefsOf(html);
  assert.deepEqual(more, []);
  assert.doesNotMatch(html, /<style>|astro-cid/);
  assert.match(html, /<p class="bar" data-s0 data-s1>/);
  assert.equal(styles.written.get(own), 'p[data-s0]{color:red}b{top:1px}');
  assert.equal(styles.written.get(site), 'body{margin:0}.bar[data-s1]{top:0}');
});

test('pages with the same components share their file', () => {
  const styles = stylesFor();
  const first = withOwnStyles(page('<p data-astro-cid-bbbb>One'), styles);
  const second = withOwnStyles(page('<p data-astro-cid-bbbb>Two'), styles);
  const third = withOwnStyles(page('<i data-astro-cid-cccc>Three'), styles);
  assert.deepEqual(hrefsOf(first), hrefsOf(second));
  assert.notEqual(hrefsOf(first)[0], hrefsOf(third)[0]);
  assert.equal(hrefsOf(first)[1], hrefsOf(third)[1]);
});

test('a page that lacks what is of all pages has everything in a file of its own', () => {
  const styles = stylesFor();
  const html = '<html><head><style>p{top:0}</style></head><body><p></body></html>';
  const [own = '', ...more] = hrefsOf(withOwnStyles(html, styles));
  assert.deepEqual(more, []);
  assert.equal(styles.written.get(own), 'p{top:0}');
});

test('styles in a shadow tree stay where they are', () => {
  const html = page('<template shadowrootmode="open"><style>:host{top:0}</style></template>');
  assert.equal(stylesOf(html, read).length, 3);
  assert.match(withOwnStyles(html, stylesFor()), /<style>:host\{top:0\}<\/style>/);
});

test('a page without styles is not touched', () => {
  const html = '<html><head></head><body data-astro-cid-aaaa></body></html>';
  assert.equal(withOwnStyles(html, stylesFor()), html);
});

const here = { scopes: new Set(['data-s1']), drawn: new Set<string>() };

for (const [what, css, left] of [
  ['of a component that is there', 'a[data-s1]{top:0}', 'a[data-s1]{top:0}'],
  ['of one that is not', 'a[data-s2]{top:0}b{top:0}', 'b{top:0}'],
  ['of one whose name begins the same', 'a[data-s11]{top:0}', ''],
  ['that asks for both', 'a[data-s1] b[data-s2]{top:0}', ''],
  ['with one selector of each', 'a[data-s1],a[data-s2]{top:0}', 'a[data-s1]{top:0}'],
  ['that only excludes one', 'a:not([data-s2]){top:0}', 'a:not([data-s2]){top:0}'],
  ['of a drawing', '.drawing{& svg{top:0}}', ''],
  ['in a query that is empty then', '@media print{a[data-s2]{top:0}}', ''],
] as const) {
  test(`a rule ${what}: «${left || 'nothing'}» is left`, () => {
    assert.equal(withoutOthers(css, here), left);
  });
}

test('a page with a drawing keeps the rules of what is drawn on it', () => {
  const css = '.drawing{& svg{top:0}& .paper{top:0}& .mark{top:0}& :is(.line,.mark){top:0}}';
  const drawn = new Set(['drawing', 'paper']);
  assert.equal(
    withoutOthers(css, { ...here, drawn }),
    '.drawing{& svg{top:0}& .paper{top:0}& :is(.line,.mark){top:0}}',
  );
});
