import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps, StepError, withoutStack } from './step.ts';

test('runs steps in order, a line for each', async () => {
  const lines: string[] = [];
  const step = (name: string) => ({ name, run: () => Promise.resolve(`made ${name}`) });
  await runSteps([step('first'), step('second')], (line) => lines.push(line));
  assert.equal(lines.length, 2);
  assert.match(lines[1] ?? '', /^✓ second +\d+\.\d s {2}made second$/);
});

test('stops at the step that fails, and tells which one and why', async () => {
  const after: string[] = [];
  const steps = [
    { name: 'pages', run: () => Promise.reject(new Error('no such answer')) },
    { name: 'search', run: () => Promise.resolve('') },
  ];
  await assert.rejects(
    runSteps(steps, (line) => after.push(line)),
    (error) => {
      assert.ok(error instanceof StepError);
      assert.deepEqual([error.step, error.message], ['pages', 'no such answer']);
      return true;
    },
  );
  assert.deepEqual(after, []);
});

test('keeps what a tool says and leaves out where in its own code it said it', () => {
  const output =
    '23:17:42 [content] Syncing content\nThe content has 1 mistake\n  Stack trace:\n    at build (/a/b.js:1:2)\n    at async c\n';
  assert.equal(withoutStack(output), 'The content has 1 mistake');
});
