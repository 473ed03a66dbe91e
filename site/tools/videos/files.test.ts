import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstitution } from '../../src/lib/institution/read.ts';
import { cuesOf } from '../../src/lib/video/script.ts';
import { keyOf, lengthProblem, problemOf, problemsOf, readMade } from './files.ts';
import { readRecipes } from './recipes.ts';

const problems: string[] = [];
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
  assert.match(sentence ?? '', new RegExp(`${first.file} has changed .*«pnpm videos ${first.id}»`));
});

test('a tutorial without a video, and a video without a tutorial, are named', () => {
  assert.match(problemOf(first, {}) ?? '', /has no video yet\. Run «pnpm videos /);
  assert.match(
    problemsOf(wanted, { ...made, 'es/gone': { hash: '0', day: '2026-01-01' } }).join(),
    /es\/gone, which is no tutorial/,
  );
});

test('a video that lost its file is named', () => {
  const recipe = { ...first.recipe, hash: 'lost' };
  const lost = { ...made, [keyOf(first)]: { hash: 'lost', day: '2026-01-01' } };
  assert.match(problemOf({ ...first, recipe }, lost) ?? '', /\.lost\.mp4 is missing/);
});

test('a tutorial too long or too short for a video is told before one is made', () => {
  const lasting = (seconds: number) => {
    const recipe = { ...first.recipe, script: { ...first.recipe.script, seconds } };
    return lengthProblem({ ...first, recipe });
  };
  assert.match(lasting(61) ?? '', /would last 61 seconds, and 60 is the limit/);
  assert.match(lasting(19) ?? '', /too little/);
  assert.equal(lasting(45), undefined);
});
