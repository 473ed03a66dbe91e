import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence } from '../guide/commands/command.ts';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { cuesOf } from '../../src/lib/video/script.ts';
import { keyOf, lengthProblem, problemOf, problemsOf, readMade } from './files.ts';
import { readRecipes } from './recipes.ts';

const problems: Sentence[] = [];
const wanted = readRecipes(readInstitution(), (sentence) => problems.push(sentence));
const made = readMade();
const [first] = wanted;
assert.ok(first);

test('every tutorial has a video in each language, which says what it says', () => {
  assert.deepEqual([...problems, ...problemsOf(wanted, made)], []);
  assert.equal(wanted.length, 12);
});

test('each cue can be read in its time', () => {
  for (const { file, recipe } of wanted)
    for (const { start, end, text } of cuesOf(recipe.script))
      assert.ok(text.length / (end - start) <= 17, `${file}: «${text}»`);
});

test('a tutorial that changed after its video was made is named, with what to run', () => {
  const sentence = problemOf(first, { ...made, [keyOf(first)]: { hash: '0', day: '2026-01-01' } });
  assert.match(sentence?.en ?? '', new RegExp(`${first.file} has changed .*«pnpm videos ${first.id}»`));
  assert.match(sentence?.es ?? '', new RegExp(`${first.file} cambió .*«pnpm videos ${first.id}»`));
});

test('a tutorial without a video, and a video without a tutorial, are named', () => {
  assert.match(problemOf(first, {})?.en ?? '', /has no video yet\. Run «pnpm videos /);
  assert.match(problemOf(first, {})?.es ?? '', /todavía no tiene video\. Corre «pnpm videos /);
  const [gone] = problemsOf(wanted, { ...made, 'es/gone': { hash: '0', day: '2026-01-01' } });
  assert.match(gone?.en ?? '', /es\/gone, which is no tutorial/);
  assert.match(gone?.es ?? '', /es\/gone, que ya no es un tutorial/);
});

test('a video that lost its file is named', () => {
  const recipe = { ...first.recipe, hash: 'lost' };
  const lost = { ...made, [keyOf(first)]: { hash: 'lost', day: '2026-01-01' } };
  const problem = problemOf({ ...first, recipe }, lost);
  assert.match(problem?.en ?? '', /\.lost\.mp4 is missing/);
  assert.match(problem?.es ?? '', /falta .*\.lost\.mp4/);
});

test('a tutorial too long or too short for a video is told before one is made', () => {
  const lasting = (seconds: number) => {
    const recipe = { ...first.recipe, script: { ...first.recipe.script, seconds } };
    return lengthProblem({ ...first, recipe });
  };
  assert.match(lasting(61)?.en ?? '', /would last 61 seconds, and 60 is the limit/);
  assert.match(lasting(61)?.es ?? '', /duraría 61 segundos, y el límite es 60/);
  assert.match(lasting(19)?.en ?? '', /too little/);
  assert.match(lasting(19)?.es ?? '', /muy poco/);
  assert.equal(lasting(45), undefined);
});
