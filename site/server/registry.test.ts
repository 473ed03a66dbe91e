import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { openRegistry } from './registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-registry-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'partners.yml');
const aside = join(folder, 'aside.yml');

/** As many requests as this look at the registry. */
const requests = 3;

let events: string[] = [];
let reasons: string[] = [];
beforeEach(() => {
  events = [];
  reasons = [];
});

/** Opens a registry that pulls one version. Gives a function that says what it pulls, as several requests see it. */
function opened(): () => string[][] {
  writeFileSync(file, "partners: []\npulled: ['1.0.0']\n");
  const registry = openRegistry((_, event, fields) => {
    events.push(event);
    const reason = fields?.['reason'];
    if (typeof reason === 'string') reasons.push(reason);
  }, file);
  return () => Array.from({ length: requests }, () => registry().pulled);
}

const asBefore = Array.from({ length: requests }, () => ['1.0.0']);

test('a file that is gone is told once, once more when it is back, and again when it goes', () => {
  const look = opened();
  renameSync(file, aside);
  assert.deepEqual(look(), asBefore);
  assert.deepEqual(events, ['partners-refused']);
  assert.match(reasons[0] ?? '', /ENOENT.*partners\.yml/);
  renameSync(aside, file);
  assert.deepEqual(look(), asBefore);
  assert.deepEqual(events, ['partners-refused', 'partners-read']);
  renameSync(file, aside);
  look();
  assert.deepEqual(events, ['partners-refused', 'partners-read', 'partners-refused']);
});

test('what is there but cannot be read is told once, and read when it can be', () => {
  const look = opened();
  renameSync(file, aside);
  mkdirSync(file);
  assert.deepEqual(look(), asBefore);
  assert.deepEqual(events, ['partners-refused']);
  rmdirSync(file);
  writeFileSync(file, "partners: []\npulled: ['2.0.0']\n");
  assert.deepEqual(look().flat(), ['2.0.0', '2.0.0', '2.0.0']);
  assert.deepEqual(events, ['partners-refused', 'partners-read']);
});

test('a mistake is told once for each change, also where it is the same one', () => {
  const look = opened();
  writeFileSync(file, 'partners: []\npulled: [latest]\n');
  assert.deepEqual(look(), asBefore);
  writeFileSync(file, 'partners: []\npulled: [latest]\n# Saved again\n');
  assert.deepEqual(look(), asBefore);
  assert.deepEqual(events, ['partners-refused', 'partners-refused']);
});
