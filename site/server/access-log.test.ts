import assert from 'node:assert/strict';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { logResponse } from './access-log.ts';

/** What the log tells of a path that was asked for, answered with a status. */
async function told(path: string, status: number): Promise<unknown> {
  const logged = Promise.withResolvers<unknown>();
  const server = createServer((request, response) => {
    logResponse((_, __, fields) => logged.resolve(fields?.['path']), request, response);
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  server.close();
  return logged.promise;
}

const folder = join(import.meta.dirname, '../src/pages/api');
for (const file of globSync('**/*.ts', { cwd: folder })) {
  const path = `/api/${file.replace('.ts', '').replace('[locale]', 'es')}`;
  test(`the log tells ${path}, whatever came of it`, async () => {
    for (const status of [200, 405, 429, 503]) assert.equal(await told(path, status), path);
  });
}

test('the log tells no path that is none of the endpoints, whatever was wrong with its request', async () => {
  for (const status of [400, 404, 405, 500]) {
    assert.equal(await told('/api/ana-ruiz-5512345678', status), undefined);
    assert.equal(await told('/es/ana-ruiz/', status), undefined);
  }
  assert.equal(await told('/es/', 200), '/es/');
});
