import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/lib/server/store/index.ts';
import { sqld, startLibsqlServer } from '../../src/lib/server/store/sqld.fixture.ts';

const script = fileURLToPath(new URL('../data.ts', import.meta.url));
const newest = 'ñ 漢 🙂; -- "así"';

test('a libSQL server is exported and purged like a file', { skip: !sqld }, async (context) => {
  const { address, close } = await startLibsqlServer();
  context.after(close);
  const store = openStore(address);
  const old = { kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'no' } as const;
  await store.addFeedback({ ...old, words: 'antes' }, '2025-01-01');
  await store.addFeedback({ ...old, words: newest }, '2026-11-01');
  await store.countEvent({ type: 'article-view', locale: 'es', id: 'clave-temporal' }, '2025-01-01');
  store.close();
  const data = (words: string[], token = address.authToken) =>
    spawnSync(process.execPath, [script, ...words], {
      env: { ...process.env, DATABASE_URL: address.url, DATABASE_AUTH_TOKEN: token },
      encoding: 'utf8',
    });
  const words = () =>
    (JSON.parse(data(['export', '--format', 'json']).stdout) as { words: string }[]).map((row) => row.words);
  assert.deepEqual(words(), ['antes', newest]);
  const dry = data(['purge', '--older-than', '2026-01-01', '--dry-run']);
  assert.equal(dry.stdout, 'From before 2026-01-01, 1 opinion and 1 count would be deleted.\n');
  const done = data(['purge', '--older-than', '2026-01-01']);
  assert.equal(done.stdout, 'From before 2026-01-01, 1 opinion and 1 count were deleted.\n');
  assert.deepEqual(words(), [newest]);
  const { stderr, status } = data(['export'], 'wrong');
  assert.equal(status, 1);
  assert.equal(
    stderr,
    'The database refused the token. Set DATABASE_AUTH_TOKEN to the one that the server uses. Nothing was changed.\n',
  );
});
