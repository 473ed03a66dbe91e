import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDev, temporaryDatabase } from './support/site-process.ts';

test('the site that is being written answers as the built one: pages, elements, feedback', async () => {
  const site = await startDev({ DATABASE_URL: temporaryDatabase() });
  for (const path of ['/es/', '/es/guias/primer-ingreso/', '/widget/first-login-guide.js', '/api/health'])
    assert.equal((await fetch(site.url + path)).status, 200, path);
  const answer = await fetch(`${site.url}/api/feedback`, {
    method: 'POST',
    headers: { origin: site.url, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'article', id: 'clave-temporal', locale: 'es', helpful: 'yes' }),
  });
  assert.deepEqual(await answer.json(), { ok: true });
});
