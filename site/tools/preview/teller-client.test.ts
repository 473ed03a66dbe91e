import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellerClient } from './teller-client.ts';

const script = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

test('a thread that dies tells those who ask about pages, and has forgotten all by itself', async () => {
  const teller = tellerClient(script('throw new Error("It died.")'));
  const asked = [teller.page('/es/'), teller.indexFile('pagefind.js')];
  const forgotten = teller.forget();
  for (const one of asked) await assert.rejects(one, { message: 'It died.' });
  await forgotten;
});
