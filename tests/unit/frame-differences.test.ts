import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../site/tools/lib/paths.ts';
import { commands, looks, told } from '../../widget/src/frame/protocol.ts';
import { readElements } from '../../widget/tools/manifest.ts';

const guide = readElements().find(({ tagName }) => tagName === 'first-login-guide');
const documentation = readFileSync(join(paths.root, 'docs', 'embedding.md'), 'utf8');
const [inFrame = ''] = /^## In a frame$[^]*?(?=^## )/m.exec(documentation) ?? [];

/** What the documentation names as other in a frame: the first column of its table. */
const named = [...inFrame.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => cell).join(' ');
const isNamed = (name: string) => named.includes(`\`${name}\``);

test('what the element takes reaches its frame, or the documentation says that it does not', () => {
  // The room above a stage is kept by what stands round the frame.
  const properties = [...looks, 'scroll-margin'].map((name) => `--first-login-guide-${name}`);
  const reaches = new Set<string>([...told, ...properties, 'locale', 'isolation']);
  const names = [...(guide?.attributes ?? []), ...(guide?.cssProperties ?? [])].map(({ name }) => name);
  assert.ok(names.length > 20);
  assert.deepEqual(
    names.filter((name) => reaches.has(name) === isNamed(name)),
    [],
  );
});

test('a property or method of the element’s is there in a frame, or the documentation says that it is not', () => {
  const reaches = new Set<string>([...commands, 'whenReady', ...told]);
  const attributes = guide?.attributes?.map(({ fieldName }) => fieldName) ?? [];
  // As properties, none of those that are attributes too is there: they are told in one sentence.
  const names = (guide?.members ?? []).map(({ name }) => name).filter((name) => !attributes.includes(name));
  assert.ok(names.length > 8);
  assert.deepEqual(
    names.filter((name) => reaches.has(name) === isNamed(name)),
    [],
  );
});
