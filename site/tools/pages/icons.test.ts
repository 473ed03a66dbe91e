import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconsFile, shapesOf, withIcons } from './icons.ts';

const icon = (shapes: string) => `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>`;
const menu = '<path d="M4 5h16"/>';
const phone = '<path d="M2 2h9"/>';

test('an icon of the file is pointed to, and another stays on its page', () => {
  const icons = iconsFile(shapesOf(icon(menu) + icon(menu)));
  assert.match(icons.svg, /<symbol id="i0" viewBox="0 0 24 24"><path d="M4 5h16"\/><\/symbol>/);
  assert.equal(
    withIcons(`<p>${icon(menu)}${icon(phone)}`, icons),
    `<p><svg class="icon" aria-hidden="true"><use href="${icons.href}#i0"/></svg>${icon(phone)}`,
  );
});

test('the file has the same name as long as the same icons are in it, in whatever order they were met', () => {
  assert.equal(iconsFile([menu, phone]).href, iconsFile([phone, menu]).href);
  assert.notEqual(iconsFile([menu]).href, iconsFile([phone]).href);
});

test('a drawing, which is no icon, is not touched', () => {
  const html = '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M4 5h16"/></svg>';
  assert.equal(withIcons(html, iconsFile([menu])), html);
});
