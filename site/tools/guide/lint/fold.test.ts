import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSources } from '../../content/sources.ts';
import { contentFolder } from '../folder.ts';
import { fold, foldAny } from './fold.ts';

test('the quick way of folding gives what the careful one gives', async () => {
  const { texts } = await readSources(contentFolder());
  const lines = [...texts.values()].flatMap((text) => text.split('\n'));
  const hard = [
    'Ingresa tu N.I.P. y P-I-N',
    'n i p',
    'a b',
    'Ｎ.Ｉ.Ｐ',
    'cla\u200bve',
    'ﬁn',
    'İstanbul',
    '½ É',
  ];
  assert.deepEqual(
    [...lines, ...hard].filter((line) => fold(line) !== foldAny(line)),
    [],
  );
});
