import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../guide/folder.ts';
import { factsOf } from './facts.ts';
import { placeOf, readDocument } from './document.ts';
import { newFiles } from './new/files.ts';
import { statusOf } from './status/status.ts';
import { checkSources, smallContent } from './testing/small-content.ts';

const answers = {
  id: 'nueva',
  'title-es': 'Algo nuevo: qué es',
  'title-en': 'Something new: what it is',
  'summary-es': 'Es algo nuevo.',
  'summary-en': 'It is something new.',
};
const today = new Date('2026-11-26');

/** The small content with a guide, of which one file was changed. */
function withGuide(file: string, change: (text: string) => string): Map<string, string> {
  const texts = smallContent([]);
  for (const [path, text] of newFiles('guide', answers, texts, today)) texts.set(path, text);
  const path = `guides/nueva/${file}`;
  const text = texts.get(path) ?? '';
  assert.notEqual(change(text), text, `${file} is as it was`);
  return texts.set(path, change(text));
}

const told = async (texts: ReadonlyMap<string, string>) =>
  (await checkSources(texts)).map(
    ({ file, line, column, rule }) => `${file.replace('site/src/content/', '')}:${line}:${column} ${rule}`,
  );

const changes: readonly [what: string, file: string, change: (text: string) => string, told: string][] = [
  [
    'a sentence more below the front matter',
    'es/steps/open-app.md',
    (text) => `${text}Hazlo con calma.\n`,
    'en/steps/open-app.md:3:1',
  ],
  [
    'other words of an answer',
    'es/questions/usesApp.md',
    (text) => text.replace('unsure: No sé', 'unsure: No lo sé'),
    'en/questions/usesApp.md:12:1',
  ],
  ['other words of a reason', 'es/guide.md', (text) => text.replace(/^farewell: .*$/m, 'farewell: Fin'), ''],
  ['a text without front matter', 'es/drill/real.md', (text) => `${text}Nada más.\n`, 'en/drill/real.md:2:1'],
];
for (const [what, file, change, place] of changes)
  test(`a translation of a guide that has fallen behind is told: ${what}`, async () => {
    const [problem = '', ...others] = await told(withGuide(file, change));
    assert.ok(problem.startsWith(`guides/nueva/${place}`), problem);
    assert.match(problem, / translation-older$/);
    assert.deepEqual(others, []);
  });

test('what a translation need not follow is not told: where a link leads, the place of the bank’s, empty lines', async () => {
  const path = 'guides/nueva/es/steps/open-app.md';
  const linked = withGuide('es/steps/open-app.md', (text) => `${text}Lee [esto](clave.md).\n`);
  const moved = new Map(linked).set(path, (linked.get(path) ?? '').replace('clave.md', 'llave.md'));
  assert.equal(factsAt(path, moved).fingerprint, factsAt(path, linked).fingerprint);
  const official = (text: string) => text.replace('title:', 'official: app\ntitle:');
  assert.deepEqual(await told(withGuide('es/steps/open-app.md', official)), []);
  assert.deepEqual(await told(withGuide('es/steps/open-app.md', (text) => `${text}\n\n`)), []);
});

test('a translation of a guide that does not say of what it is, is told with what to run', async () => {
  const problems = await checkSources(
    withGuide('en/steps/open-app.md', (text) => text.replace(/^sourceHash:.*\n/m, '')),
  );
  const [problem] = problems;
  assert.equal(problem?.rule, 'translation-older');
  assert.match(
    problem.message.es,
    /corre «pnpm content translated guides\/nueva\/en\/steps\/open-app\.md»\./,
  );
});

function factsAt(path: string, texts: ReadonlyMap<string, string>) {
  const place = placeOf(path);
  assert.ok(place);
  return factsOf(readDocument(place, texts.get(path) ?? ''), new Map());
}

test('the state of the texts counts the translations of guides', () => {
  const facts = (texts: ReadonlyMap<string, string>) =>
    [...texts.keys()].flatMap((path) => (placeOf(path) ? [factsAt(path, texts)] : []));
  const whole = withGuide('es/steps/open-app.md', (text) => `${text}\n`);
  const articles = statusOf(facts(smallContent([])), today);
  const all = statusOf(facts(whole), today);
  // Ten texts: the guide itself, a need, a question, two routes, two steps, a tip, two addresses.
  assert.equal(all.translations.upToDate, articles.translations.upToDate + 10);
  assert.equal(all.texts, articles.texts);
  const behind = statusOf(facts(withGuide('es/drill/real.md', (text) => `${text}Nada más.\n`)), today);
  assert.deepEqual(behind.translations.older, ['guides/nueva/en/drill/real.md']);
  assert.equal(behind.translations.upToDate, all.translations.upToDate - 1);
});

test('pnpm content translated notes it of a guide’s texts, with front matter or without', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'translated-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'src/content');
  cpSync(contentFolder(), content, { recursive: true });
  const guide = 'guides/primer-ingreso';
  for (const path of ['steps/app-download.md', 'drill/web-banking.md']) {
    const spanish = join(content, guide, 'es', path);
    const english = join(content, guide, 'en', path);
    const before = readFileSync(english, 'utf8');
    writeFileSync(spanish, `${readFileSync(spanish, 'utf8')}Nada más.\n`);
    const { status, stdout } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('cli.ts', import.meta.url)), 'translated', `${guide}/en/${path}`],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.deepEqual([status, stdout], [0, `Al día: ${guide}/en/${path}.\n`]);
    const after = readFileSync(english, 'utf8');
    const hash = /^sourceHash: '([0-9a-f]{8})'$/m;
    assert.notEqual(hash.exec(after)?.[1], hash.exec(before)?.[1]);
    assert.equal(after.replace(hash, ''), before.replace(hash, ''));
  }
});
