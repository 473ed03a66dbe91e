import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from './paths.ts';
import { runNode } from './program.ts';

test('a letter that comes in two parts is gathered whole', async () => {
  const script = `const [first, second] = Buffer.from('ñ');
    process.stdout.write(Buffer.of(first));
    setTimeout(() => process.stdout.write(Buffer.of(second)), 100);`;
  assert.deepEqual(await runNode(['--eval', script], { folder: paths.root }), { code: 0, output: 'ñ' });
});
