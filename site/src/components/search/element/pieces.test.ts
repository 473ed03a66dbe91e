import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined } from './pieces.ts';

/** Marked words stand in brackets. */
const said = (...texts: string[]): string =>
  joined(texts.map((text) => ({ text: text.replace(/[[\]]/g, ''), marked: text.startsWith('[') })))
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('|');

test('words and what is between them are one piece, up to the next mark', () => {
  assert.equal(said('¿', 'Qué', ' ', 'es', ' ', '[NetKey]', '?'), '¿Qué es |[NetKey]|?');
});

test('what is between two marked words is marked with them', () => {
  assert.equal(said('[clave]', ' ', '[temporal]', ', ', '[clave]'), '[clave temporal, clave]');
});

test('what is beside a word that is not marked is not marked either', () => {
  assert.equal(said('[clave]', ' ', 'y', ' ', '[clave]', ' '), '[clave]| y |[clave]| ');
});
