import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withHash } from './hash-line.ts';

const texts: readonly [what: string, text: string, stamped: string][] = [
  ['front matter', '---\ntitle: A\n---\n\nB.\n', "---\ntitle: A\nsourceHash: '1a2b3c4d'\n---\n\nB.\n"],
  ['no front matter', 'B.\n', "---\nsourceHash: '1a2b3c4d'\n---\n\nB.\n"],
  [
    'lines as Windows ends them',
    '---\r\ntitle: A\r\n---\r\nB.\r\n',
    "---\r\ntitle: A\r\nsourceHash: '1a2b3c4d'\r\n---\r\nB.\r\n",
  ],
];
for (const [what, text, stamped] of texts)
  test(`a text with ${what} is stamped, and anew`, () => {
    assert.equal(withHash(text, '1a2b3c4d'), stamped);
    assert.equal(withHash(withHash(text, '00000000'), '1a2b3c4d'), stamped);
  });

test('what stands in the text itself is no stamp', () => {
  const text = "---\ntitle: A\n---\n\nsourceHash: '00000000'\n";
  assert.equal(withHash(text, '1a2b3c4d'), text.replace('A\n', "A\nsourceHash: '1a2b3c4d'\n"));
});
