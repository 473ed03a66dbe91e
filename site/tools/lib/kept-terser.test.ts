import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutIndents } from './kept-terser.ts';

test('templates keep their lines and lose what sets them in', () => {
  assert.equal(withoutIndents('html`<p>\n      ${a}\n\n    </p>`'), 'html`<p>\n${a}\n</p>`');
});
