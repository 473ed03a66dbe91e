import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'csv-stringify/sync';
import { csvForSpreadsheets } from './csv.ts';

const cell = (text: string) => stringify([[text, 1]], csvForSpreadsheets).slice(1, -'\r\n'.length);

for (const [text, written] of [
  ['=1+1', `'=1+1,1`],
  ['＝1+1', `'＝1+1,1`],
  // To a spreadsheet whose sign between cells is a semicolon or a tab, quotes in the midst of a line are none.
  [';=1+1', `;'=1+1,1`],
  ['no abre; @SUM(A1)', `no abre; '@SUM(A1),1`],
  ['no abre;"=1+1"', `"no abre;""'=1+1""",1`],
  ['no abre\n=1+1', `"no abre\n'=1+1",1`],
  ['no abre\t-1', `no abre\t'-1,1`],
  ['no abre; a=b - c', 'no abre; a=b - c,1'],
  ['no abre\nni cierra', `"no abre\nni cierra",1`],
] as const)
  test(`${JSON.stringify(text)} stays in its cell and runs nothing`, () => assert.equal(cell(text), written));
