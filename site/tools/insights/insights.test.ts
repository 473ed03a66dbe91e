import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openStore } from '../../src/lib/server/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-insights-'));
const url = pathToFileURL(join(folder, 'help.db')).href;
after(() => rmSync(folder, { recursive: true, force: true }));

before(async () => {
  const day = new Date().toISOString().slice(0, 10);
  const store = openStore({ url });
  for (const helpful of ['yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no', 'yes', 'no'] as const)
    await store.addFeedback(
      {
        kind: 'article',
        id: 'clave-temporal',
        locale: 'es',
        helpful,
        ...(helpful === 'no' && { reason: 'unclear', words: 'palabras de alguien' }),
      },
      day,
    );
  const wish = { kind: 'search', id: 'search', locale: 'es', helpful: 'no' } as const;
  for (const words of ['Préstamo', 'préstamo', 'prestamo', 'Préstamo', 'Préstamo '])
    await store.addFeedback({ ...wish, words }, day);
  for (let times = 0; times < 4; times += 1) await store.addFeedback({ ...wish, words: 'divisas' }, day);
  for (let times = 0; times < 7; times += 1)
    await store.countEvent({ type: 'search', locale: 'es', id: 'submitted' }, day);
  store.close();
});

function insights(words: string[], env: NodeJS.ProcessEnv = { DATABASE_URL: url }) {
  const script = fileURLToPath(new URL('../insights.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...words], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

test('prints what the store has, counted, and words that five have said alone', () => {
  const { stdout, status } = insights([]);
  assert.equal(status, 0);
  assert.match(stdout, /es\/clave-temporal\s+10\s+50 %\s+24–76 %\s+no se entiende \(5\)/);
  assert.match(stdout, /Hechas\s+ {11}█/);
  assert.match(stdout, /Préstamo\s+es\s+5/);
  assert.doesNotMatch(stdout, /palabras de alguien|divisas|es\/search/);
});

test('writes a table a file for spreadsheets, and a page', () => {
  const csv = join(folder, 'csv');
  assert.equal(insights(['--csv', csv, '--lang', 'en']).status, 0);
  const opinions = readFileSync(join(csv, 'opinions.csv'), 'utf8').split('\r\n');
  assert.equal(opinions[0], '\uFEFFPage,Votes,Helped,Range,Reasons,Views');
  assert.equal(opinions[1], 'es/clave-temporal,10,50 %,24–76 %,it is hard to understand (5),0');
  const page = join(folder, 'insights.html');
  assert.equal(insights(['--page', page]).status, 0);
  assert.match(readFileSync(page, 'utf8'), /<td>50 %<\/td>[^]*<svg/);
});

test('gives programs everything', () => {
  const { opinions } = JSON.parse(insights(['--json']).stdout) as { opinions: { votes: number }[] };
  assert.equal(opinions[0]?.votes, 10);
});

const wrong: [string[], es: RegExp, en: RegExp][] = [
  [
    ['--weeks', '0'],
    /^«--weeks» no puede ser «0»\. Escribe un número del 1 al 104\.\n$/,
    /^«--weeks» cannot be «0»\. Write a number from 1 to 104\.\n$/,
  ],
  [['--weeks', 'all'], /^«--weeks» no puede ser «all»\./, /^«--weeks» cannot be «all»\./],
  [['--json', '--csv', 'x'], /^Elige una sola de estas: --csv, --page o --json\.\n$/, /^Choose one of /],
  [
    ['--from', '2026'],
    /^«--from» no es una opción de «pnpm insights»\. /,
    /^«--from» is not an option of «pnpm insights»\. /,
  ],
  [['nada'], /^«pnpm insights» no sabe qué hacer con «nada»\. Quítalo\.\n$/, /does not know what to do with/],
];
for (const [words, es, en] of wrong)
  test(`«pnpm insights ${words.join(' ')}» is answered with what to do, in the language asked for`, () => {
    assert.match(insights(words).stderr, es);
    const { status, stderr } = insights([...words, '--lang', 'en']);
    assert.match(stderr, en);
    assert.equal(status, 1);
  });

test('a language that there is not is told with those that there are', () => {
  assert.match(insights(['--lang', 'fr']).stderr, /^«--lang» debe ser uno de: es, en\.\n$/);
});

test('how it is called is told in the language asked for', () => {
  const { stdout, status } = insights(['--help']);
  assert.equal(status, 0);
  assert.match(stdout, /^pnpm insights \[--weeks N\] .*--csv CARPETA.* \[--lang es\|en\]\n/);
  assert.match(stdout, /cuántas semanas/);
  assert.doesNotMatch(stdout, /\b(?:the|weeks? back|FOLDER|FILE)\b/);
  const english = insights(['--help', '--lang=en']).stdout;
  assert.match(english, /--csv FOLDER/);
  assert.match(english, /how many weeks back/);
});

test('a database that is not there, and a folder that cannot be made, are told in a line', () => {
  const none = insights([], { DATABASE_URL: pathToFileURL(join(folder, 'none.db')).href });
  assert.equal(none.status, 1);
  assert.match(none.stderr, /^There is no database at .*none\.db\. Set DATABASE_URL.*\n$/);
  const inFile = ['--csv', join(folder, 'help.db', 'sub')];
  assert.match(insights(inFile).stderr, /^No se puede escribir: .* Elige otro lugar\.\n$/);
  assert.match(
    insights([...inFile, '--lang', 'en']).stderr,
    /^It cannot be written: .* Choose another place\.\n$/,
  );
});

test('a database that does not answer is told with what to set', () => {
  const notOne = { DATABASE_URL: pathToFileURL(fileURLToPath(import.meta.url)).href };
  assert.match(insights([], notOne).stderr, /^La base de datos no respondió: .*DATABASE_URL.*\n$/);
  assert.match(
    insights(['--lang', 'en'], notOne).stderr,
    /^The database did not answer: .*DATABASE_URL.*\n$/,
  );
});
