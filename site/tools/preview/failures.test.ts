import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { FindingState } from '../../src/preview/state.ts';
import { tellingFailures } from './failures.ts';

const finding = (severity: FindingState['severity']): FindingState => ({
  ...{
    file: 'site/src/content/home.yml',
    line: 4,
    column: 5,
    open: '/x/home.yml:4:5',
    rule: 'unknown-article',
  },
  ...{ severity, message: { es: 'No hay un artículo «a<b».', en: 'There is no article «a<b».' } },
});
let findings: FindingState[] = [];
const middleware = tellingFailures(() => Promise.resolve({ findings, elsewhere: 0 }));

// As Astro's own server answers a page: whole, or failed with a stack for programmers.
const server = createServer((request, response) =>
  middleware(request, response, () => {
    const failed = request.url?.includes('failed');
    response.writeHead(failed ? 500 : 200, { 'Content-Type': 'text/html' });
    response.write(failed ? '<title>Error</title>' : '<h1>Well</h1>');
    response.end();
  }),
).listen(0);
await once(server, 'listening');
after(() => server.close());

const look = async (path: string, accept = 'text/html,*/*') => {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://localhost:${port}${path}`, { headers: { accept } });
  return { status: answer.status, text: await answer.text() };
};

test('a page that mistakes in the files stop is answered with them, in its language', async () => {
  findings = [finding('warning'), finding('error')];
  const spanish = await look('/es/failed/');
  assert.equal(spanish.status, 500);
  assert.match(spanish.text, /<html lang="es">/);
  assert.match(
    spanish.text,
    /No hay un artículo «a&lt;b»\..*<code>site\/src\/content\/home\.yml<\/code>, línea 4/,
  );
  assert.match(spanish.text, /data-open="\/x\/home\.yml:4:5"/);
  assert.equal(spanish.text.match(/<li>/g)?.length, 1);
  assert.match((await look('/en/failed/')).text, /There is no article «a&lt;b»\./);
});

test('where the files are well, what the program says goes out as it is', async () => {
  findings = [finding('warning')];
  assert.deepEqual(await look('/es/failed/'), { status: 500, text: '<title>Error</title>' });
});

test('what is no page, and a page that can be shown, are left alone', async () => {
  findings = [finding('error')];
  assert.deepEqual(await look('/es/failed.json', '*/*'), { status: 500, text: '<title>Error</title>' });
  assert.deepEqual(await look('/es/'), { status: 200, text: '<h1>Well</h1>' });
});
