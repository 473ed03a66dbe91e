import type { Options } from 'csv-stringify';

/** Where a cell may begin within words: a sign that spreadsheets take for the end of one, and then that of a formula. */
const formulaWithin = /([;|\t\r\n]["'\s]*)(?=[=+\-@＝＋－＠])/g;

/**
 * CSV for spreadsheets: a mark that says UTF-8, and an apostrophe before what they would take for a formula, for a reader may
 * have written it to run on the editor's machine. In many languages the sign between cells is a semicolon: then quotes in the
 * midst of a line are none, and words may begin a cell, or a line, of their own.
 */
export const csvForSpreadsheets = {
  bom: true,
  escape_formulas: true,
  record_delimiter: 'windows',
  // Without it, only the two together are quoted, and a line of words begins a row of its own.
  quoted_match: /[\r\n]/,
  cast: { string: (text: string) => text.replace(formulaWithin, "$1'") },
} as const satisfies Options;
