import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setting } from '../../src/lib/setting.ts';
import { databaseThere, databaseUrl, existingDatabase } from './database.ts';
import { paths } from './paths.ts';
import { portOf } from './port.ts';

const at = (url: string) => databaseUrl({ DATABASE_URL: url });

test('a relative database file is meant from the root of the repository', () => {
  assert.equal(databaseUrl({}), pathToFileURL(join(paths.root, 'site', 'data', 'help.db')).href);
  assert.equal(at('file:other.db'), pathToFileURL(join(paths.root, 'other.db')).href);
});

test('an empty setting is none', () => {
  assert.equal(setting({ HOST: '' }, 'HOST'), undefined);
  assert.equal(setting({ HOST: '::1' }, 'HOST'), '::1');
  assert.equal(at(''), databaseUrl({}));
});

test('an absolute file and a server’s address stay as they are', () => {
  assert.equal(at('file:///var/lib/help.db'), 'file:///var/lib/help.db');
  assert.equal(at('libsql://help.example'), 'libsql://help.example');
});

test('a database is taken with its token, and a file only where there is one, for it would be made', () => {
  const server = { DATABASE_URL: 'libsql://help.example', DATABASE_AUTH_TOKEN: 'secret' };
  assert.deepEqual(existingDatabase(server), { url: 'libsql://help.example', authToken: 'secret' });
  const there = { DATABASE_URL: import.meta.url };
  assert.equal(databaseThere(there)?.url, import.meta.url);
  const none = { DATABASE_URL: `file:${fileURLToPath(import.meta.url)}.db` };
  assert.equal(databaseThere(none), undefined);
  assert.throws(
    () => existingDatabase(none),
    ({ name, message }: Error) =>
      name === 'CallError' && /^There is no database at file:.*\.db\. Set DATABASE_URL/.test(message),
  );
});

test('takes a port from 1 to 65535', () => {
  assert.equal(portOf(undefined), 4321);
  assert.equal(portOf('8080'), 8080);
  for (const text of ['0', '-1', '65536', '80.5', 'http']) assert.throws(() => portOf(text), /PORT is «/);
});
