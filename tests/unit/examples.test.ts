import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** What is built from the sources of the widget, and not from its package. */
const ofTheSources = ['white-label'];

test('every example is in their list, says what to copy, and is a project of its own or of the sources', () => {
  const folder = join(paths.widget, 'examples');
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).toSorted();
  const list = readFileSync(join(folder, 'README.md'), 'utf8');
  assert.deepEqual([...list.matchAll(/^\| \[([\w-]+)\]/gm)].map(([, name]) => name).toSorted(), names);
  assert.deepEqual([...allExamples.map(({ name }) => name), ...ofTheSources].toSorted(), names);
  for (const name of names) {
    assert.ok(existsSync(join(folder, name, 'README.md')), `${name} has a README`);
    const isProject = existsSync(join(folder, name, 'package.json'));
    assert.equal(isProject, !ofTheSources.includes(name), name);
  }
});
