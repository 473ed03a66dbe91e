import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { contentFolder } from '../guide/folder.ts';
import { checkFolder } from './check-folder.ts';
import { committedTexts } from './committed.ts';

const path = 'faqs/es/clave-temporal.md';

/** A copy of the content in a folder that goes away after the test. */
function copied(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'committed-'));
  t.after(() => rmSync(root, { recursive: true }));
  const content = join(root, 'site/src/content');
  cpSync(contentFolder(), content, { recursive: true });
  // Whoever runs this, from whatever hook of Git.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@bank.example', ...args], {
      cwd: root,
      env,
    });
  const change = (file: string, how: (text: string) => string) => {
    const before = readFileSync(join(content, file), 'utf8');
    const after = how(before);
    assert.notEqual(after, before);
    writeFileSync(join(content, file), after);
  };
  const commit = () => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Texts');
  };
  const told = async (): Promise<string[]> => {
    const { problems } = await checkFolder(content, new Date('2027-02-01T12:00:00Z'));
    return problems.flatMap(({ rule, file, fix, message }) =>
      rule === 'review-older' ? [`${file} ${message.en} ${fix ? 'fix' : ''}`.trim()] : [],
    );
  };
  return { content, change, commit, told };
}

const more = (text: string) => `${text}\nSi tienes dudas, llama.\n`;

test('a text that was changed after its last commit, under the old day of its review, is told', async (t) => {
  const { change, commit, told } = copied(t);
  commit();
  assert.deepEqual(await told(), []);
  change(path, more);
  change('pages/es/ayuda-urgente.md', (text) =>
    more(text).replace(/^reviewed: .*$/m, 'reviewed: 2027-01-31'),
  );
  change('faqs/es/app-o-bancanet.md', (text) => text.replaceAll(/\]\([^)]*\.md\)/g, '](otro.md)'));
  change('faqs/es/cambie-de-celular.md', (text) => `${text.replaceAll('\n', '\r\n')}\r\n`);
  change('faqs/es/descargar-la-app.md', (text) => text.replace(/^owner: .*$/m, 'owner: otro'));
  assert.deepEqual(await told(), [
    `site/src/content/${path} You changed the text and not the day of its review. If you reviewed it today, write reviewed: 2027-02-01.`,
  ]);
});

test('nothing is told where nothing is committed, and where there is no repository', async (t) => {
  const { content, change, commit, told } = copied(t);
  change(path, more);
  assert.deepEqual(await told(), []);
  assert.deepEqual(await committedTexts(content), new Map());
  commit();
  assert.deepEqual(await told(), []);
});

test('nothing is told where there is no Git', async (t) => {
  const { content, change, commit } = copied(t);
  commit();
  change(path, more);
  assert.deepEqual([...(await committedTexts(content)).keys()], [path]);
  const { PATH } = process.env;
  t.after(() => (process.env['PATH'] = PATH));
  process.env['PATH'] = '/nowhere';
  assert.deepEqual(await committedTexts(content), new Map());
});

test('texts come as they were committed, letter for letter', async (t) => {
  const { content, change, commit } = copied(t);
  const before = [path, 'faqs/en/clave-temporal.md'].map((one) => readFileSync(join(content, one), 'utf8'));
  commit();
  change(path, more);
  change('faqs/en/clave-temporal.md', () => '');
  const committed = await committedTexts(content);
  assert.deepEqual([committed.get(path), committed.get('faqs/en/clave-temporal.md')], before);
});
