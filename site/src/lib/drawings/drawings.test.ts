import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstitution } from '../institution/read.ts';
import { contentFolder } from '../markdown/links.ts';
import { drawingMarkup } from './markup.ts';
import { drawingsPlugin } from './plugin.ts';
import { drawings } from './shapes.ts';
import { parseDrawingWords, readDrawingWords } from './words.ts';

const institution = readInstitution();
const words = readDrawingWords(institution);

/** What the plugin makes of an image alone in its paragraph. */
function shown(image: { url: string; alt?: string; title?: string }, neighbours = 0): unknown {
  const plugin = drawingsPlugin(institution);
  const fileURL = new URL('faqs/es/numero-de-cliente.md', contentFolder);
  const made = typeof plugin === 'function' ? plugin({ fileURL, source: '![' } as never) : plugin;
  const visitor = made as unknown as Record<'image' | 'paragraph', (node: unknown, context: unknown) => void>;
  const node = { type: 'image', ...image };
  const children = [node, ...Array.from({ length: neighbours }, () => ({ type: 'text', value: ' ' }))];
  const paragraph = { type: 'paragraph', children };
  let replaced: unknown;
  const context = { parent: () => paragraph, replaceNode: (_: unknown, by: unknown) => (replaced = by) };
  visitor.paragraph(paragraph, context);
  if (replaced === undefined) visitor.image(node, context);
  return replaced;
}

test('every drawing has its words in both languages, and its parts stay within it', () => {
  for (const [name, { size, shapes }] of Object.entries(drawings))
    for (const locale of ['es', 'en'] as const) {
      const own = words.get(name)?.[locale];
      assert.ok(own, name);
      const markup = shapes(own, institution);
      assert.doesNotMatch(markup, /undefined|\{\{|style=/, name);
      for (const [, x] of markup.matchAll(/<text[^>]* x="([\d.]+)"/g)) assert.ok(Number(x) < size[0], name);
    }
});

test('a drawing is an image with a name, a description and a caption', () => {
  const html = (
    shown({ url: 'drawing:statement', alt: 'Una hoja de {{bank}} <b>', title: 'Búscalo.' }) as {
      value: string;
    }
  ).value;
  assert.match(html, /role="img" aria-labelledby="drawing-1-name" aria-describedby="drawing-1-desc"/);
  assert.match(html, /<title id="drawing-1-name">Estado de cuenta<\/title>/);
  assert.ok(html.includes(`Una hoja de ${institution.bank} &lt;b&gt;</desc>`));
  assert.match(html, /<figcaption>Búscalo\.<\/figcaption>/);
});

test('what names no drawing is told with its line', () => {
  // The line of the drawing that the file really has.
  assert.throws(
    () => shown({ url: 'drawing:statement' }),
    /^Error: line \d\d: The drawing .* needs a description/,
  );
  assert.throws(
    () => shown({ url: 'drawing:map', alt: 'x' }),
    /There is no drawing “map”\. Known: statement, /,
  );
  assert.throws(() => shown({ url: 'photo.png', alt: 'x' }), /“photo\.png” is an image/);
  assert.throws(() => shown({ url: 'drawing:token', alt: 'x' }, 1), /must stand alone/);
});

test('words that are missing, or that a drawing has no place for, are told', () => {
  assert.throws(() => parseDrawingWords('statement: { es: { name: x }, en: { name: x } }', institution), {
    message: /drawings\.yml: statement lacks «heading» under es\.[\s\S]*token lacks «name»/,
  });
  assert.throws(() => parseDrawingWords('car: { es: {}, en: {} }', institution), /there is no drawing «car»/);
  assert.throws(() => parseDrawingWords('statement: x', institution), /must name drawings/);
});

test('the address bar marks the domain of the bank, and that of another', () => {
  const own = words.get('address-bar')?.es ?? {};
  const html = drawingMarkup(
    { name: 'address-bar', description: '', caption: undefined },
    own,
    institution,
    'd',
  );
  assert.ok(html.includes(`>${institution.domain}</text>`) && html.includes('>example.com</text>'));
});

test('an article without an image is not visited', () => {
  const plugin = drawingsPlugin(institution);
  const fileURL = new URL('faqs/es/numero-de-cliente.md', contentFolder);
  assert.ok(typeof plugin === 'function');
  assert.equal(plugin({ fileURL, source: 'Sin imagen.' } as never), null);
});
