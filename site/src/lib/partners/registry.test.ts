import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePack } from '@first-login/shared/guide';
import { loadGuide } from '../../../tools/guide/load.ts';
import { GuideProblems } from '../../../tools/guide/problem.ts';
import { framingOrigins, publishedPacks } from './packs.ts';
import { parseRegistry } from './parse.ts';
import { readRegistry } from './read.ts';

const text = `partners:
  - id: shop
    name: The Shop
    origins: ['https://shop.example', 'https://m.shop.example:8443']
    contact: help@shop.example
    status: active
  - id: gone
    name: Gone
    origins: ['https://gone.example']
    contact: help@gone.example
    status: revoked
pulled: ['1.0.1']
`;
const registry = parseRegistry(text, 'partners.yml');

/** What the registry's file is told, in English, once a piece of it is replaced. */
function told(from: string, to: string): string {
  assert.ok(text.includes(from));
  try {
    parseRegistry(text.replace(from, to), 'partners.yml');
    return '';
  } catch (error) {
    assert.ok(error instanceof GuideProblems);
    return error.problems
      .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`)
      .join('\n');
  }
}

const mistakes: [what: string, from: string, to: string, sentence: RegExp][] = [
  [
    'a key mistyped',
    'contact: help@shop',
    'contacto: help@shop',
    /partners\.yml:5:5 «contacto» is not a key here/,
  ],
  ['a key missing', '    status: revoked\n', '', /^partners\.yml:7:5 «status» is missing/],
  [
    'an origin with a path',
    'https://gone.example',
    'https://gone.example/ayuda',
    /^partners\.yml:9:15 .*https:\/\/ and the host/,
  ],
  ['an origin without HTTPS', 'https://gone.example', 'http://gone.example', /https:\/\/ and the host/],
  [
    'a status that is none',
    'status: active',
    'status: live',
    /^partners\.yml:6:5 .*active, testing, revoked/,
  ],
  ['no way to reach it', 'help@gone.example', 'the shop’s help desk', /an e-mail address/],
  ['an id twice', 'id: gone', 'id: shop', /^partners\.yml:7:5 «shop» stands twice/],
  [
    'an origin of two partners',
    'https://gone.example',
    'https://shop.example',
    /^partners\.yml:9:15 «https:\/\/shop\.example» stands twice/,
  ],
  ['a version that is none', '1.0.1', 'latest', /^partners\.yml:12:10 .*such as 1\.0\.2/],
];
for (const [what, from, to, sentence] of mistakes)
  test(`${what} is told with file, line and what to do`, () => {
    assert.match(told(from, to), sentence);
  });

test('the registry of this site is well written', () => {
  assert.ok(readRegistry().partners.every(({ id }) => id.length > 1));
});

test('packs: the present one, the same under its revision, one for each partner, and each can be read', async () => {
  const packs = Object.values(await loadGuide());
  const published = publishedPacks(packs, registry);
  assert.equal(published.length, packs.length * 4);
  assert.equal(new Set(published.map(({ path }) => path)).size, published.length);
  for (const { pack } of published) assert.deepEqual(parsePack(pack), pack);
  const at = (start: string) => published.find(({ path }) => path.startsWith(start))?.pack;
  assert.deepEqual(at('packs/partners/shop/')?.partner, {
    id: 'shop',
    name: 'The Shop',
    origins: ['https://shop.example', 'https://m.shop.example:8443'],
  });
  assert.equal(at('packs/partners/gone/')?.partner?.revoked, true);
  assert.deepEqual(at('packs/primer-ingreso')?.pulled, ['1.0.1']);
  assert.equal(at('revisions/')?.pulled, undefined, 'a file under a revision never changes');
});

test('only partners that are not revoked may frame the guide', () => {
  assert.deepEqual(framingOrigins(registry), ['https://shop.example', 'https://m.shop.example:8443']);
});
