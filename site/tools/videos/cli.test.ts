import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

function videos(words: string[]) {
  const script = fileURLToPath(new URL('cli.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('a tutorial that there is not is told in the language asked for, with the nearest', () => {
  const { stderr, status } = videos(['verificar-tu-celula']);
  assert.equal(status, 1);
  assert.equal(
    stderr,
    'No hay un tutorial «verificar-tu-celula» del que se pueda hacer un video. ¿Quisiste decir «verificar-tu-celular»?\n',
  );
  assert.match(
    videos(['nada', '--lang', 'en']).stderr,
    /^There is no tutorial «nada» that a video can be made of\. There are: .*verificar-tu-celular.*\n$/,
  );
});

test('an option that there is not is told', () => {
  assert.match(
    videos(['--al']).stderr,
    /^«--al» no es una opción de «pnpm videos»\. ¿Quisiste decir «--all»\?\n$/,
  );
});

test('how it is called is told in the language asked for', () => {
  const { stdout, stderr, status } = videos(['--help']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(
    stdout,
    /^pnpm videos \[tutorial …\] \[--all\] \| check \[--lang es\|en\]\n\n {2}hace los videos/,
  );
  assert.match(videos(['--help', '--lang', 'en']).stdout, /\n\n {2}makes the videos/);
});

test('that all is well is told in the language asked for', () => {
  assert.equal(videos(['check']).stdout, 'Los 12 videos dicen lo que dicen sus tutoriales.\n');
  assert.equal(videos(['check', '--lang', 'en']).stdout, 'The 12 videos say what their tutorials say.\n');
});
