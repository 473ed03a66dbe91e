import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { paths } from '../../site/tools/lib/paths.ts';
import { manifestOf, readElements } from '../../widget/tools/manifest.ts';
import { inner, innerOfGuide } from '../../widget/vite.config.ts';

/** Every name that a schema gives a property, at any depth. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...propertyNames(value),
  ]);
}

const packNames = propertyNames(
  JSON.parse(readFileSync(join(paths.root, 'shared/schema/guide-pack.schema.json'), 'utf8')),
);
const publicNames = manifestOf(readElements())
  .modules.flatMap(({ declarations = [] }) => declarations)
  .flatMap((declaration) => ('members' in declaration ? (declaration.members ?? []) : []))
  .filter(({ privacy = 'public' }) => privacy === 'public')
  .map(({ name }) => name);

for (const [what, names] of [
  ['a pack', packNames],
  ['an element', publicNames],
] as const)
  test(`the script for a tag shortens no name that ${what} shows to others`, () => {
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((name) => innerOfGuide.test(name)),
      [],
    );
  });

test('the scripts of the frame and of its page shorten no name of a message between them', () => {
  const ofMessages = ['type', 'options', 'name', 'link', 'allowed', 'height', 'detail'];
  const ofOptions = ['locale', 'attributes', 'looks', 'colorScheme'];
  assert.deepEqual(
    [...ofMessages, ...ofOptions].filter((name) => inner.test(name)),
    [],
  );
});
