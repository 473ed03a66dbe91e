import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstitution } from '../institution/read.ts';
import { parsePictures } from './pictures.ts';
import { recipeOf } from './recipe.ts';

const institution = readInstitution();
const pictures = parsePictures('app:\n  - phone download\n  - phone log-in\n');
const words = { closing: ['Cuida tus claves.', 'Nadie te las pide.'] } as const;
const recipe = (body: string, drawings = pictures) =>
  recipeOf(
    { id: 'app', title: 'Regístrate', source: { body, file: 'tutorials/es/app.md', locale: 'es' } },
    drawings,
    words,
    institution,
  );
const steps = 'Antes.\n\n## Pasos\n1. **Descarga {{app}}.** Búscala *tú*.\n2. **Ingresa.**\n';

test('steps are plain words, with the names of the bank', () => {
  const { script } = recipe(steps);
  assert.deepEqual(
    script.slides[1]?.cues.map(({ text }) => text),
    [`Descarga ${institution.app}.`, 'Búscala tú.'],
  );
});

test('a word, a drawing or their order makes another video; what is not said in it does not', () => {
  const { hash } = recipe(steps);
  assert.equal(recipe(steps.replace('Antes.', 'Mucho antes.')).hash, hash);
  assert.notEqual(recipe(steps.replace('Búscala', 'Encuéntrala')).hash, hash);
  const others = parsePictures('app:\n  - phone log-in\n  - phone download\n');
  assert.notEqual(recipe(steps, others).hash, hash);
});

test('what cannot be a video is told in a sentence', () => {
  assert.throws(() => recipe('Sin lista.'), /tutorials\/es\/app\.md has no numbered list/);
  assert.throws(() => recipe('1. Descarga.\n2. **Ingresa.**'), /step 1 must begin with what to do, in bold/);
  assert.throws(() => recipe('1. **Uno.**'), /has 1 steps, but videos\.yml has 2 drawings for app/);
  assert.throws(() => parsePictures('app:\n  - car download\n'), /«car download» under app must be a frame/);
  assert.throws(() => parsePictures('- app'), /must name tutorials/);
});
