import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import type { Pack } from '@first-login/shared/guide';
import { packBodies } from './pack-bodies.ts';

/** What is read of a pack here; the rest is none of its business. */
const packs = ['es', 'en'].map((locale) => ({ id: 'first', locale, revision: '0123456789ab' })) as Pack[];
const partner = { name: 'Shop', origins: ['https://shop.example'], contact: 'dev@shop.example' };
const registry = {
  partners: ['shop', 'bakery'].map((id) => ({ ...partner, id, status: 'active' as const })),
  pulled: [],
};

/** Bodies that are compressed by a stand-in, with what it was given. */
function counted(compress = (text: Buffer) => Promise.resolve(text)) {
  const given: string[] = [];
  const bodyOf = packBodies(packs, registry, (text) => {
    given.push(text.toString());
    return compress(text);
  });
  return { bodyOf, given };
}

test('only what is asked for is compressed, once, also where two ask at once', async () => {
  const { bodyOf, given } = counted();
  const body = bodyOf('packs/partners/shop/first.es.json');
  assert.deepEqual(given, []);
  const again = bodyOf('packs/partners/shop/first.es.json');
  const [first, second] = await Promise.all([body?.brotli(), again?.brotli()]);
  assert.ok(first);
  assert.equal(first, second);
  assert.equal(await bodyOf('packs/partners/shop/first.es.json')?.brotli(), first);
  assert.deepEqual(given, [body?.plain.toString()]);
});

test('one is compressed at a time, also after one that failed', async () => {
  let running = 0;
  let most = 0;
  const { bodyOf, given } = counted(async (text) => {
    most = Math.max(most, ++running);
    await setImmediate();
    running--;
    if (given.length === 1) throw new Error('out of memory');
    return text;
  });
  const paths = ['packs/first.es.json', 'packs/first.en.json', 'packs/partners/shop/first.es.json'];
  const made = await Promise.all(paths.map(async (path) => await bodyOf(path)?.brotli()));
  assert.deepEqual([given.length, most, made[0], made.filter(Boolean).length], [3, 1, undefined, 2]);
});

test('a compression that fails is told as none, and tried again', async () => {
  let works = false;
  const { bodyOf, given } = counted((text) =>
    works ? Promise.resolve(text) : Promise.reject(new Error('out of memory')),
  );
  const body = bodyOf('packs/first.en.json');
  assert.equal(await body?.brotli(), undefined);
  works = true;
  assert.equal(await body?.brotli(), body?.plain);
  assert.equal(given.length, 2);
});

test('what is published under a revision is a file of its own, and whom the registry does not have gets nothing', () => {
  const { bodyOf } = counted();
  for (const path of ['revisions/0123456789ab/first.es.json', 'packs/partners/gone/first.es.json'])
    assert.equal(bodyOf(path), undefined);
});

test('compressed it is the same', async () => {
  const body = packBodies(packs, registry)('packs/first.es.json');
  const compressed = await body?.brotli();
  assert.ok(body && compressed);
  assert.deepEqual(brotliDecompressSync(compressed), body.plain);
});
