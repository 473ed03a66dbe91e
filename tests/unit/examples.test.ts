import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../site/tools/lib/paths.ts';
import { allExamples, policyOf, sourceOf } from '../examples/examples.ts';

type Packages = Record<string, string>;

function packagesOf(folder: string): Packages {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, Packages | undefined>;
  return { ...dependencies, ...devDependencies };
}

test('an example asks for the versions that the tests build it with', () => {
  const tried = packagesOf(join(paths.root, 'tests'));
  for (const example of allExamples)
    for (const [name, version] of Object.entries(packagesOf(sourceOf(example)))) {
      // Installed from its tarball, and by `pnpm consumers` alone.
      if (name === 'first-login-guide' || name === 'next') continue;
      assert.equal(version, tried[name], `${name} of ${example.name}`);
    }
});

test('an example says which policy it runs under, or makes its own', () => {
  for (const example of allExamples) {
    const makesItsOwn = ['astro', 'next'].includes(example.name);
    assert.equal(policyOf(example) === undefined, makesItsOwn, example.name);
  }
});
