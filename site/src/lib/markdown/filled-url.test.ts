import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens } from '@first-login/shared/institution';
import { institution } from '../../../tools/guide/testing/small-guide.ts';
import { filledUrl } from './filled-url.ts';

const filled = (url: string) => filledUrl(url, tokens(institution, 'es'));

test('a token in an address becomes where it leads, as Markdown hands it on too', () => {
  for (const url of ['{{webAddress}}/ayuda', '%7B%7BwebAddress%7D%7D/ayuda'])
    assert.equal(filled(url), 'https://net.banco.test/ayuda');
});

test('all else of an address stays as it is written', () => {
  for (const url of ['https://banco.test/100%25/a%20b?de=caf%C3%A9', 'https://banco.test/%zz', 'clave.md#a'])
    assert.equal(filled(url), url);
});
