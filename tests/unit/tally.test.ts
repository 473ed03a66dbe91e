import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { paths } from '../../site/tools/lib/paths.ts';
import { runNode } from '../../site/tools/lib/program.ts';
import { emptyTally, inWords, isGood, one, sum } from '../runner/tally.ts';
import { failuresOf, tallyOfSession } from '../runner/widget-tally.ts';

test('counts in one line, and mentions what was skipped only when something was', () => {
  assert.equal(inWords(sum([one(true), one(true), one(false)])), '2 passed, 1 failed');
  assert.equal(inWords({ passed: 3, failed: 0, skipped: 2 }), '3 passed, 0 failed, 2 skipped');
});

test('nothing run is nothing proved', () => {
  assert.equal(isGood(emptyTally), false);
  assert.equal(isGood(one(false)), false);
  assert.equal(isGood(one(true)), true);
});

const failing = { name: 'walks', passed: false, skipped: false, error: { message: 'no route' } };
const session = {
  passed: false,
  errors: [],
  logs: [['hello']],
  testResults: {
    name: '',
    tests: [{ name: 'loads', passed: true, skipped: false }],
    suites: [
      { name: 'the guide', tests: [failing, { name: 'later', passed: false, skipped: true }], suites: [] },
    ],
  },
};

test('counts a browser’s tests, suites within suites', () => {
  assert.deepEqual(tallyOfSession(session), { passed: 1, failed: 1, skipped: 1 });
  assert.match(
    failuresOf(session, 'guide.test.ts').join('\n'),
    /✗ the guide › walks {2}\(guide\.test\.ts\)\n {4}no route/,
  );
});

test('a file that breaks before its tests run is a failure', () => {
  const broken = { passed: false, errors: [{ message: 'cannot import' }], logs: [] };
  assert.deepEqual(tallyOfSession(broken), { passed: 0, failed: 1, skipped: 0 });
  assert.match(failuresOf(broken, 'guide.test.ts').join('\n'), /cannot import/);
  assert.deepEqual(tallyOfSession({ passed: false, errors: [], logs: [] }), {
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('counts the tests of Node, with each kind of failure', async () => {
  mkdirSync(join(paths.root, 'tests', 'results'), { recursive: true });
  const folder = mkdtempSync(join(paths.root, 'tests', 'results', 'tally-'));
  const files = {
    good: `import { suite, test } from 'node:test'; suite('s', () => { test('a', () => {}); test.skip('b', () => {}); });`,
    bad: `import { test } from 'node:test'; test('c', () => { throw new Error('broke'); });`,
    unreadable: `import './nowhere.js';`,
  };
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, `${name}.test.mjs`), source);
  const pattern = `${relative(paths.root, folder)}/*.test.mjs`;
  const script = `import { runNodeTests } from '../../runner/node-suite.ts';
    console.log(JSON.stringify(await runNodeTests(['${pattern}'], 9000)));`;
  writeFileSync(join(folder, 'count.mjs'), script);
  // Node runs no tests inside tests, unless it does not know.
  const env = { NODE_TEST_CONTEXT: undefined };
  const { output } = await runNode([join(folder, 'count.mjs')], { folder: paths.root, env });
  rmSync(folder, { recursive: true });
  assert.match(output, /\{"passed":1,"failed":2,"skipped":1\}/);
  assert.match(output, /✗ c {2}\(.*bad\.test\.mjs:1\)\n {4}Error: broke/);
});
