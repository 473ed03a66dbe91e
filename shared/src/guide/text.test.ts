import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Inline } from './text-schema.ts';
import { linksIn, plainText } from './text.ts';

const runs: Inline[] = [
  'Go to ',
  { link: 'https://bank.example', text: 'the bank' },
  ', ',
  { strong: 'only' },
  ' ',
  { emphasis: 'there' },
  '.',
];

test('text as plain words keeps what is read, and nothing else', () => {
  assert.equal(plainText(runs), 'Go to the bank, only there.');
  assert.equal(plainText([]), '');
});

test('links are found in paragraphs and in lists, in reading order', () => {
  const blocks: Block[] = [
    { paragraph: runs },
    { list: [['one'], [{ link: '/es/', text: 'two' }]], ordered: true },
    { paragraph: [{ link: 'tel:+525500000000', text: 'three' }] },
  ];
  assert.deepEqual(linksIn(blocks), ['https://bank.example', '/es/', 'tel:+525500000000']);
  assert.deepEqual(linksIn([]), []);
});
