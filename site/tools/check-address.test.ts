import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

function answers(input: string | Buffer): unknown[] {
  const script = fileURLToPath(new URL('check-address.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { input, maxBuffer: 2 ** 26 });
  assert.equal(status, 0, stderr.toString());
  return stdout
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

const official = { verdict: 'official', reasons: ['official-domain'] };
const invalid = { verdict: 'invalid', reasons: ['not-an-address'] };

test('each line gets one line of JSON, in order', () => {
  assert.deepEqual(answers('bancanet.banamex.com\r\n\nhola\nhttps://banarnex.com\n'), [
    official,
    invalid,
    invalid,
    { verdict: 'dangerous', reasons: ['lookalike'] },
  ]);
});

test('no input gives no output, and the last line needs no end', () => {
  assert.deepEqual(answers(''), []);
  assert.deepEqual(answers('banamex.com'), [official]);
});

test('a line ends at a line feed and nowhere else', () => {
  assert.equal(answers('https://banamex.com\r.evil.io\nhttps://banamex.com\u2028.evil.io\n').length, 2);
});

test('bytes that are no text get an answer as well', () => {
  const bytes = Buffer.from([
    0xff,
    0xfe,
    0x00,
    0x80,
    0x0a,
    ...Buffer.from('https://bana'),
    0xff,
    ...Buffer.from('mex.com\n'),
  ]);
  assert.deepEqual(
    answers(bytes).map((answer) => (answer as { verdict: string }).verdict),
    ['invalid', 'dangerous'],
  );
});

test('many lines come out as they went in', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => (at % 2 ? 'banamex.com' : 'hola'));
  const all = answers(`${lines.join('\n')}\n`);
  assert.equal(all.length, lines.length);
  assert.deepEqual([all[0], all[1], all.at(-1)], [invalid, official, official]);
});
