import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseInstitution, parseMenus } from './parse.ts';

const text = readFileSync(new URL('../../content/institution.yml', import.meta.url), 'utf8');

test('the bank’s file gives its names and, apart from them, its menus', () => {
  assert.equal('menus' in parseInstitution(text, 'x.yml'), false);
  assert.ok(parseMenus(text, 'x.yml').footer.length > 0);
});

const wrong: [what: string, from: string, to: string, told: RegExp][] = [
  [
    'a page that cannot be one',
    'page: pages/privacidad',
    'page: privacidad',
    /menus.*\n {2}footer\.2\.links\.0/,
  ],
  ['an address without HTTPS', 'href: https://bancanet', 'href: http://bancanet', /online\.links\.0/],
  [
    'a word in one language alone',
    'label: { es: Ayuda, en: Help }',
    'label: { es: Ayuda }',
    /footer\.0\.label\.en/,
  ],
  ['an entry nobody knows', 'notes:', 'remarks:', /notes/],
];
for (const [what, from, to, told] of wrong) {
  test(`${what} is told with its place`, () => {
    assert.ok(text.includes(from));
    assert.throws(() => parseMenus(text.replace(from, to), 'x.yml'), told);
  });
}

test('a file without menus is told', () => {
  assert.throws(() => parseMenus('bank: A', 'x.yml'), /x\.yml \(menus\)/);
});
